import { en } from './en/narrationDesk.ts'
import { translator } from './translate.ts'
import { zh } from './zh/narrationDesk.ts'

/** The editors' page for recorded narration, in either language. */
export const narrationDeskWords = translator<typeof zh>({ zh, en }, 'narrationDesk')

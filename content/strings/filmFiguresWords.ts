import { en } from './en/filmFigures.ts'
import { translator } from './translate.ts'
import { zh } from './zh/filmFigures.ts'

/** The year's figures of the documentaries, in either language. */
export const filmFiguresWords = translator<typeof zh>({ zh, en }, 'filmFigures')

import { en } from './en/screening.ts'
import { translator } from './translate.ts'
import { zh } from './zh/screening.ts'

/** Watching documentaries, in either language. */
export const screeningWords = translator<typeof zh>({ zh, en }, 'screening')

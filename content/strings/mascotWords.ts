import { en } from './en/mascot.ts'
import { translator } from './translate.ts'
import { zh } from './zh/mascot.ts'

/** The mascot's own words in either language. */
export const mascotWords = translator<typeof zh>({ zh, en }, 'mascot')

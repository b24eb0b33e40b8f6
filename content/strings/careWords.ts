import { en } from './en/care.ts'
import { translator } from './translate.ts'
import { zh } from './zh/care.ts'

/** What staff make a screen show, in either language. */
export const careWords = translator<typeof zh>({ zh, en }, 'care')

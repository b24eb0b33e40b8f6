import { en } from './en/sorting.ts'
import { translator } from './translate.ts'
import { zh } from './zh/sorting.ts'

/** The sorting game in either language. */
export const sortingWords = translator<typeof zh>({ zh, en }, 'sorting')

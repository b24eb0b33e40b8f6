import { en } from './en/raccoon.ts'
import { translator } from './translate.ts'
import { zh } from './zh/raccoon.ts'

/** The words of the night walk's controls; all others belong to the exhibit. */
export const raccoonWords = translator<typeof zh>({ zh, en }, 'raccoon')

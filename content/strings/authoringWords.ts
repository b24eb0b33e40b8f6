import { en } from './en/authoring.ts'
import { translator } from './translate.ts'
import { zh } from './zh/authoring.ts'

/** What editors do with whole exhibits, in either language. */
export const authoringWords = translator<typeof zh>({ zh, en }, 'authoring')

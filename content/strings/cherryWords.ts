import { en } from './en/cherry.ts'
import { translator } from './translate.ts'
import { zh } from './zh/cherry.ts'

/** The words of the season rail; all others belong to the exhibit. */
export const cherryWords = translator<typeof zh>({ zh, en }, 'cherry')

import { en } from './en/pocketpark.ts'
import { translator } from './translate.ts'
import { zh } from './zh/pocketpark.ts'

/** The words of the pocket park; all others belong to the exhibit. */
export const pocketparkWords = translator<typeof zh>({ zh, en }, 'pocketpark')

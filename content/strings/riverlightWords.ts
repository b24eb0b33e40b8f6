import { en } from './en/riverlight.ts'
import { translator } from './translate.ts'
import { zh } from './zh/riverlight.ts'

/** The words of the evening's controls; all others belong to the exhibit. */
export const riverlightWords = translator<typeof zh>({ zh, en }, 'riverlight')

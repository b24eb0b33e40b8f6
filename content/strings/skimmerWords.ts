import { en } from './en/skimmer.ts'
import { translator } from './translate.ts'
import { zh } from './zh/skimmer.ts'

/** The words of the cleaning boat's controls; all others belong to the exhibit. */
export const skimmerWords = translator<typeof zh>({ zh, en }, 'skimmer')

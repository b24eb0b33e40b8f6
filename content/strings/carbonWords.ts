import { en } from './en/carbon.ts'
import { translator } from './translate.ts'
import { zh } from './zh/carbon.ts'

/** Words of the account book's controls; all others belong to the exhibit. */
export const carbonWords = translator<typeof zh>({ zh, en }, 'carbon')

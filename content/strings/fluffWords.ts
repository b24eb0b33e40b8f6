import { en } from './en/fluff.ts'
import { translator } from './translate.ts'
import { zh } from './zh/fluff.ts'

/** The words of the controls below the magnifier; all others belong to the exhibit. */
export const fluffWords = translator<typeof zh>({ zh, en }, 'fluff')

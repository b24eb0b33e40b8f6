import { en } from './en/slates.ts'
import { translator } from './translate.ts'
import { zh } from './zh/slates.ts'

/** The words in the pictures that stand in for a host. */
export const slateWords = translator<typeof zh>({ zh, en }, 'slates')

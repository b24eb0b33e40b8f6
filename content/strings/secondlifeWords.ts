import { en } from './en/secondlife.ts'
import { translator } from './translate.ts'
import { zh } from './zh/secondlife.ts'

/** The words of the carousel's controls; all others belong to the exhibit. */
export const secondlifeWords = translator<typeof zh>({ zh, en }, 'secondlife')

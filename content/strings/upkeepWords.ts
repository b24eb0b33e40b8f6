import { en } from './en/upkeep.ts'
import { translator } from './translate.ts'
import { zh } from './zh/upkeep.ts'

/** The upkeep page in either language. */
export const upkeepWords = translator<typeof zh>({ zh, en }, 'upkeep')

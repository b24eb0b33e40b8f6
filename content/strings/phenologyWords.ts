import { en } from './en/phenology.ts'
import { translator } from './translate.ts'
import { zh } from './zh/phenology.ts'

/** The words of the phenology clock; all others belong to the exhibit. */
export const phenologyWords = translator<typeof zh>({ zh, en }, 'phenology')

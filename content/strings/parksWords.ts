import { en } from './en/parks.ts'
import { translator } from './translate.ts'
import { zh } from './zh/parks.ts'

/** Words of the paper city's controls; all others belong to the exhibit. */
export const parksWords = translator<typeof zh>({ zh, en }, 'parks')

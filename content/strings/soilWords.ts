import { en } from './en/soil.ts'
import { translator } from './translate.ts'
import { zh } from './zh/soil.ts'

/** The words of the soil's controls; all others belong to the exhibit. */
export const soilWords = translator<typeof zh>({ zh, en }, 'soil')

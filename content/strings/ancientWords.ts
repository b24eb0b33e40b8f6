import { en } from './en/ancient.ts'
import { translator } from './translate.ts'
import { zh } from './zh/ancient.ts'

/** The words of the controls of tree No. 0001; all others belong to the exhibit. */
export const ancientWords = translator<typeof zh>({ zh, en }, 'ancient')

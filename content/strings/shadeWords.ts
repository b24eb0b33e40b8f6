import { en } from './en/shade.ts'
import { translator } from './translate.ts'
import { zh } from './zh/shade.ts'

/** Words of the shady plaza's controls; all others belong to the exhibit. */
export const shadeWords = translator<typeof zh>({ zh, en }, 'shade')

import { en } from './en/cordgrass.ts'
import { translator } from './translate.ts'
import { zh } from './zh/cordgrass.ts'

/** The words of the six works' controls; all others belong to the exhibit. */
export const cordgrassWords = translator<typeof zh>({ zh, en }, 'cordgrass')

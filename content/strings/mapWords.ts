import { en } from './en/map.ts'
import { translator } from './translate.ts'
import { zh } from './zh/map.ts'

/** The plan of the hall on a touch screen, in either language. */
export const mapWords = translator<typeof zh>({ zh, en }, 'map')

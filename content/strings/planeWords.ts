import { en } from './en/plane.ts'
import { translator } from './translate.ts'
import { zh } from './zh/plane.ts'

/** The words of the plane's controls; all others belong to the exhibit. */
export const planeWords = translator<typeof zh>({ zh, en }, 'plane')

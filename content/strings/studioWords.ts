import { en } from './en/studio.ts'
import { translator } from './translate.ts'
import { zh } from './zh/studio.ts'

/** Going on air from a browser, in either language. */
export const studioWords = translator<typeof zh>({ zh, en }, 'studio')

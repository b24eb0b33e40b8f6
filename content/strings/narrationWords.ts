import { en } from './en/narration.ts'
import { translator } from './translate.ts'
import { zh } from './zh/narration.ts'

/** Recorded narration on the touch screen, in either language. */
export const narrationWords = translator<typeof zh>({ zh, en }, 'narration')

import { en } from './en/throw.ts'
import { translator } from './translate.ts'
import { zh } from './zh/throw.ts'

/** Showing an exhibit on the wall from a touch screen, in either language. */
export const throwWords = translator<typeof zh>({ zh, en }, 'throw')

import { en } from './en/begins.ts'
import { translator } from './translate.ts'
import { zh } from './zh/begins.ts'

/** How a living picture begins, in either language. */
export const beginsWords = translator<typeof zh>({ zh, en }, 'begins')

import { en } from './en/stickers.ts'
import { translator } from './translate.ts'
import { zh } from './zh/stickers.ts'

/** Stickers to take home, in either language. */
export const stickersWords = translator<typeof zh>({ zh, en }, 'stickers')

import { en } from './en/screens.ts'
import { translator } from './translate.ts'
import { zh } from './zh/screens.ts'

/** How staff look after the screens, in either language. */
export const screensWords = translator<typeof zh>({ zh, en }, 'screens')

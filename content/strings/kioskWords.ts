import { en } from './en/kiosk.ts'
import { translator } from './translate.ts'
import { zh } from './zh/kiosk.ts'

/** The touch screen and the large display in either language. */
export const kioskWords = translator<typeof zh>({ zh, en }, 'kiosk')

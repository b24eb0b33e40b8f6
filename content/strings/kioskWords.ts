import { en } from './en/kiosk.ts'
import { translator } from './translate.ts'
import { zh } from './zh/kiosk.ts'

/** The touch screen and the large display in either language. */
export const kioskWords = translator<typeof zh>({ zh, en })

/** Says a key of the kiosk in the language it was made for. */
export type KioskSay = ReturnType<typeof kioskWords>

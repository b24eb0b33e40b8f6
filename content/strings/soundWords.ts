import { en } from './en/sound.ts'
import { translator } from './translate.ts'
import { zh } from './zh/sound.ts'

/** Words of the switch for sound on a touch screen. */
export const soundWords = translator<typeof zh>({ zh, en }, 'sound')

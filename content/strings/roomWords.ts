import { en } from './en/room.ts'
import { translator } from './translate.ts'
import { zh } from './zh/room.ts'

/** The room of a broadcast, as viewers read it, in either language. */
export const roomWords = translator<typeof zh>({ zh, en }, 'room')

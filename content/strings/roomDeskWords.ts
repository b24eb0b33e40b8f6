import { en } from './en/roomDesk.ts'
import { translator } from './translate.ts'
import { zh } from './zh/roomDesk.ts'

/** The host's desk of a room in either language. */
export const roomDeskWords = translator<typeof zh>({ zh, en }, 'roomDesk')

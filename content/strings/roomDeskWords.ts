import { en } from './en/roomDesk.ts'
import { translator } from './translate.ts'
import { zh } from './zh/roomDesk.ts'

/** The host's desks for polls and questions, in either language. */
export const roomDeskWords = translator<typeof zh>({ zh, en })

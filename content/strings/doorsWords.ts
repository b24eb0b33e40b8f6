import { en } from './en/doors.ts'
import { translator } from './translate.ts'
import { zh } from './zh/doors.ts'

/** All doors in either language. */
export const doorsWords = translator<typeof zh>({ zh, en }, 'doors')

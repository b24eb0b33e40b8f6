import { en } from './en/wall.ts'
import { translator } from './translate.ts'
import { zh } from './zh/wall.ts'

/** Walls of several displays, in either language. */
export const wallWords = translator<typeof zh>({ zh, en }, 'wall')

import { en } from './en/scores.ts'
import { translator } from './translate.ts'
import { zh } from './zh/scores.ts'

/** The games' boards of the day in either language. */
export const scoresWords = translator<typeof zh>({ zh, en }, 'scores')

import { en } from './en/stats.ts'
import { translator } from './translate.ts'
import { zh } from './zh/stats.ts'

/** The figures in either language. */
export const statsWords = translator<typeof zh>({ zh, en }, 'stats')

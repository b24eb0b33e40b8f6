import { en } from './en/figures.ts'
import { translator } from './translate.ts'
import { zh } from './zh/figures.ts'

/** The names of the figures in either language. */
export const figuresWords = translator<typeof zh>({ zh, en }, 'figures')

import { en } from './en/balcony.ts'
import { translator } from './translate.ts'
import { zh } from './zh/balcony.ts'

/** The words of the balcony's controls; all others belong to the exhibit. */
export const balconyWords = translator<typeof zh>({ zh, en }, 'balcony')

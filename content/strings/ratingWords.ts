import { en } from './en/rating.ts'
import { translator } from './translate.ts'
import { zh } from './zh/rating.ts'

/** Satisfaction in either language. */
export const ratingWords = translator<typeof zh>({ zh, en }, 'rating')

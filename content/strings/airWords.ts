import { en } from './en/air.ts'
import { translator } from './translate.ts'
import { zh } from './zh/air.ts'

/** The failure ledger in either language. */
export const airWords = translator<typeof zh>({ zh, en }, 'air')

import { en } from './en/documentary.ts'
import { translator } from './translate.ts'
import { zh } from './zh/documentary.ts'

/** The desk of the documentaries in either language. */
export const documentaryWords = translator<typeof zh>({ zh, en }, 'documentary')

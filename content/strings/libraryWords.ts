import { en } from './en/library.ts'
import { translator } from './translate.ts'
import { zh } from './zh/library.ts'

/** The media library in either language. */
export const libraryWords = translator<typeof zh>({ zh, en }, 'library')

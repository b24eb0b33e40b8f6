import { en } from './en/source.ts'
import { translator } from './translate.ts'
import { zh } from './zh/source.ts'

/** The room of the sources in either language. */
export const sourceWords = translator<typeof zh>({ zh, en }, 'source')

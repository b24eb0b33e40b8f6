import { en } from './en/template.ts'
import { translator } from './translate.ts'
import { zh } from './zh/template.ts'

/** What a new exhibit begins with, in either language. */
export const templateWords = translator<typeof zh>({ zh, en }, 'template')

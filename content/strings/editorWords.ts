import { en } from './en/editor.ts'
import { translator } from './translate.ts'
import { zh } from './zh/editor.ts'

/** The editors' page in either language. */
export const editorWords = translator<typeof zh>({ zh, en }, 'editor')

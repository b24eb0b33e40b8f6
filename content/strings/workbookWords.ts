import { en } from './en/workbook.ts'
import { translator } from './translate.ts'
import { zh } from './zh/workbook.ts'

/** The spreadsheets in either language. */
export const workbookWords = translator<typeof zh>({ zh, en }, 'workbook')

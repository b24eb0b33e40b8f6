import { en } from './en/form.ts'
import { translator } from './translate.ts'
import { zh } from './zh/form.ts'

/** The fields of an exhibit, in either language. */
export const formWords = translator<typeof zh>({ zh, en }, 'form')

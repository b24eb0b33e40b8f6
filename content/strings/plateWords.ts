import { en } from './en/plate.ts'
import { translator } from './translate.ts'
import { zh } from './zh/plate.ts'

/** What stands around the pictures of an exhibit, in either language. */
export const plateWords = translator<typeof zh>({ zh, en }, 'plate')

import { en } from './en/access.ts'
import { translator } from './translate.ts'
import { zh } from './zh/access.ts'

/** Signing in, in either language. */
export const accessWords = translator<typeof zh>({ zh, en }, 'access')

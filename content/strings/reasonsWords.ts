import { en } from './en/reasons.ts'
import { translator } from './translate.ts'
import { zh } from './zh/reasons.ts'

/** Why a visit is kept and not counted, in either language. */
export const reasonsWords = translator<typeof zh>({ zh, en }, 'reasons')

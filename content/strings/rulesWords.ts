import { en } from './en/rules.ts'
import { translator } from './translate.ts'
import { zh } from './zh/rules.ts'

/** How views are counted, in either language. */
export const rulesWords = translator<typeof zh>({ zh, en }, 'rules')

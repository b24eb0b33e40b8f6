import { en } from './en/plan.ts'
import { translator } from './translate.ts'
import { zh } from './zh/plan.ts'

/** The plan of the hall, in either language. */
export const planWords = translator<typeof zh>({ zh, en }, 'plan')

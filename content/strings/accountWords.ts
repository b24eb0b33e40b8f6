import { en } from './en/account.ts'
import { translator } from './translate.ts'
import { zh } from './zh/account.ts'

/** The room of the accounts in either language. */
export const accountWords = translator<typeof zh>({ zh, en }, 'account')

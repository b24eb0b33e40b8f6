import { en } from './en/ledger.ts'
import { translator } from './translate.ts'
import { zh } from './zh/ledger.ts'

/** The ledger in either language. */
export const ledgerWords = translator<typeof zh>({ zh, en }, 'ledger')

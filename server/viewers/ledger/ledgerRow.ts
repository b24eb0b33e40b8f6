import { hash } from 'node:crypto'
import type { Credit } from '../creditReport.ts'

/** A row of the ledger without its hash; times in ms since 1970. */
export interface LedgerRow extends Credit {
  readonly chain: string
  readonly number: number
  readonly atMs: number
  readonly broadcast: string
  readonly viewer: string
  readonly session: number
  readonly sequence: number
  readonly state: string
  readonly reportedMs: number
  /** JSON of a start, else empty. */
  readonly facts: string
}

/** What the first row of a chain follows. */
export const GENESIS = '0'.repeat(64)

/** The fields of a row as they are hashed, in this order. The format is a promise to auditors: FORMAT.md. */
export const LEDGER_FIELDS = [
  'chain',
  'number',
  'atMs',
  'broadcast',
  'viewer',
  'turn',
  'visit',
  'stretch',
  'kind',
  'session',
  'sequence',
  'state',
  'reportedMs',
  'claimedMs',
  'creditedMs',
  'spentUntilMs',
  'facts',
] as const satisfies readonly (keyof LedgerRow)[]

/** The values of a row in the order of its fields. */
export const rowValues = (row: LedgerRow): (string | number)[] => LEDGER_FIELDS.map((field) => row[field])

/** A row as one line of text: its values with tabs between them. No value can hold a tab. */
export const textOf = (row: LedgerRow): string => rowValues(row).join('\t')

/** SHA-256, in hex, of the hash before it, a line feed and the row's text. */
export const hashOf = (before: string, text: string): string => hash('sha256', `${before}\n${text}`)

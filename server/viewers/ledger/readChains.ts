import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../storage/tables.ts'
import { LEDGER_FIELDS, type LedgerRow } from './ledgerRow.ts'

/** A row as it was hashed, and the hash that is written beside it. */
export interface WrittenRow {
  readonly text: string
  readonly hash: string
}

/** Rows that are fetched at once. */
const PAGE = 20_000
const NUMBERS = new Set([
  'number',
  'atMs',
  'turn',
  'visit',
  'stretch',
  'session',
  'sequence',
  'reportedMs',
  'claimedMs',
  'creditedMs',
  'spentUntilMs',
])

/** Every chain in the order they were opened. */
export const readChains = (database: Kysely<Tables>) =>
  database.selectFrom('ledger_chains').selectAll().orderBy('opened_at').orderBy('id').execute()

/** The rows of one chain, page by page, as the text that PostgreSQL makes of its columns. */
export async function* readChain(
  database: Kysely<Tables>,
  chain: string,
): AsyncGenerator<readonly WrittenRow[]> {
  for (let from = 0; ; ) {
    const { rows } = await sql<WrittenRow & { number: number }>`
      select number, encode(hash, 'hex') as hash, concat_ws(E'\t', chain, number, (extract(epoch from at) * 1000)::bigint,
        broadcast, viewer, turn, visit, stretch, kind, session, sequence, state, reported_ms, claimed_ms, credited_ms,
        spent_until_ms, facts) as text
      from ledger where chain = ${chain} and number >= ${from} order by number limit ${sql.lit(PAGE)}
    `.execute(database)
    if (rows.length === 0) return
    yield rows
    from = (rows.at(-1)?.number ?? 0) + 1
  }
}

/** The fields of a row's text. */
export function rowOf(text: string): LedgerRow {
  const values = text.split('\t')
  return Object.fromEntries(
    LEDGER_FIELDS.map((field, index) => [field, NUMBERS.has(field) ? Number(values[index]) : values[index]]),
  ) as unknown as LedgerRow
}

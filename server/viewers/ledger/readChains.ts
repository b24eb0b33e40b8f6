import { type Kysely, sql } from 'kysely'
import type { Tables } from '../../storage/tables.ts'
import type { LedgerRow } from './ledgerRow.ts'

/** A row as it was hashed, and the hash that is written beside it. */
export interface WrittenRow {
  readonly text: string
  readonly hash: string
}

/** Rows that are fetched at once. */
const PAGE = 20_000

/** Every chain in the order they were opened. */
export const readChains = (database: Kysely<Tables>) =>
  database.selectFrom('ledger_chains').selectAll().orderBy('opened_at').orderBy('id').execute()

/** The rows of one chain, page by page, as the text that PostgreSQL makes of its columns. */
export async function* readChain(
  database: Kysely<Tables>,
  chain: string,
): AsyncGenerator<readonly WrittenRow[]> {
  const last = await database
    .selectFrom('ledger')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('chain', '=', chain)
    .executeTakeFirst()
  const end = (last?.number ?? -1) + 1
  // Both ends are named: a planner that knows nothing of the table yet would sort all that is left for each page.
  const fetchPage = (from: number) =>
    sql<WrittenRow>`
      select encode(hash, 'hex') as hash, concat_ws(E'\t', chain, number, round(date_part('epoch', at) * 1000)::bigint,
        broadcast, viewer, turn, visit, stretch, kind, session, sequence, state, reported_ms, claimed_ms, credited_ms,
        spent_until_ms, facts) as text
      from ledger where chain = ${chain} and number >= ${from} and number < ${from + PAGE} order by number
    `.execute(database)
  let next = fetchPage(0)
  for (let from = 0; from < end; from += PAGE) {
    const { rows } = await next
    // The database reads on while this page is looked at.
    next = from + PAGE < end ? fetchPage(from + PAGE) : next
    if (rows.length > 0) yield rows
  }
  await next
}

/** The fields of a row's text. Written out, for a recount reads millions. */
export function rowOf(text: string): LedgerRow {
  const said = text.split('\t')
  return {
    chain: said[0] ?? '',
    number: Number(said[1]),
    atMs: Number(said[2]),
    broadcast: said[3] ?? '',
    viewer: said[4] ?? '',
    turn: Number(said[5]),
    visit: Number(said[6]),
    stretch: Number(said[7]),
    kind: said[8] as LedgerRow['kind'],
    session: Number(said[9]),
    sequence: Number(said[10]),
    state: said[11] ?? '',
    reportedMs: Number(said[12]),
    claimedMs: Number(said[13]),
    creditedMs: Number(said[14]),
    spentUntilMs: Number(said[15]),
    facts: said[16] ?? '',
  }
}

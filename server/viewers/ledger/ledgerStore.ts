import { sql } from 'kysely'
import type { Database } from '../../storage/tables.ts'
import type { Session, Viewing } from '../creditReport.ts'
import type { LedgerRow } from './ledgerRow.ts'

/** A viewer of a broadcast. */
export interface Watcher {
  readonly viewer: string
  readonly broadcast: string
}
export const keyOf = ({ viewer, broadcast }: Watcher) => `${viewer} ${broadcast}`

/** PostgreSQL's name for a row that another node was first to write. */
const UNIQUE_VIOLATION = '23505'
/** Whether a statement failed because another node has written rows of the same viewers meanwhile. */
export const isOvertaken = (error: unknown): boolean =>
  (error as { code?: string; constraint?: string }).code === UNIQUE_VIOLATION &&
  (error as { constraint?: string }).constraint === 'ledger_viewer_broadcast_turn_key'

interface Known extends Watcher, Session {
  readonly session: number
  readonly turn: number
  readonly visit: number
  readonly stretch: number
  readonly at: Date
  readonly spentUntilMs: number
}

/** Rows of the ledger, in and out of the database. */
export function createLedgerStore(database: Database) {
  return {
    openChain: (id: string, at: Date) =>
      database.insertInto('ledger_chains').values({ id, opened_at: at }).execute(),

    /** All rows or none, in one statement: it is on disk when this resolves. */
    async insert(rows: readonly (LedgerRow & { readonly hash: string })[]): Promise<void> {
      const column = <T>(read: (row: LedgerRow & { readonly hash: string }) => T) => rows.map(read)
      await sql`
        insert into ledger (chain, number, at, broadcast, viewer, turn, visit, stretch, kind, session, sequence, state,
          reported_ms, claimed_ms, credited_ms, spent_until_ms, facts, hash)
        select ${rows[0]?.chain}::uuid, number, to_timestamp(at_ms / 1000.0), broadcast, viewer, turn, visit, stretch, kind,
          session, sequence, state, reported_ms, claimed_ms, credited_ms, spent_until_ms, facts, decode(hash, 'hex')
        from unnest(
          ${column(({ number }) => number)}::int[], ${column(({ atMs }) => atMs)}::bigint[],
          ${column(({ broadcast }) => broadcast)}::uuid[], ${column(({ viewer }) => viewer)}::uuid[],
          ${column(({ turn }) => turn)}::int[], ${column(({ visit }) => visit)}::int[],
          ${column(({ stretch }) => stretch)}::int[],
          ${column(({ kind }) => kind)}::text[], ${column(({ session }) => session)}::bigint[],
          ${column(({ sequence }) => sequence)}::int[], ${column(({ state }) => state)}::text[],
          ${column(({ reportedMs }) => reportedMs)}::bigint[], ${column(({ claimedMs }) => claimedMs)}::int[],
          ${column(({ creditedMs }) => creditedMs)}::int[], ${column(({ spentUntilMs }) => spentUntilMs)}::bigint[],
          ${column(({ facts }) => facts)}::text[], ${column(({ hash }) => hash)}::text[]
        ) as given (number, at_ms, broadcast, viewer, turn, visit, stretch, kind, session, sequence, state, reported_ms,
          claimed_ms, credited_ms, spent_until_ms, facts, hash)
      `.execute(database)
    },

    /** The last hash of a chain and how many rows it has. */
    async head(chain: string): Promise<{ number: number; hash: string } | undefined> {
      const row = await database
        .selectFrom('ledger')
        .select(['number', 'hash'])
        .where('chain', '=', chain)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row && { number: row.number, hash: row.hash.toString('hex') }
    },

    /** What the rows say of these viewers; nothing of those who never started. */
    async viewings(watchers: readonly Watcher[]): Promise<ReadonlyMap<string, Viewing>> {
      const { rows } = await sql<Known>`
        select distinct on (viewer, broadcast, session) viewer, broadcast, session, sequence, state,
          reported_ms as "reportedMs", turn, visit, stretch, at, spent_until_ms as "spentUntilMs"
        from ledger join unnest(
          ${watchers.map(({ viewer }) => viewer)}::uuid[], ${watchers.map(({ broadcast }) => broadcast)}::uuid[]
        ) as asked (viewer, broadcast) using (viewer, broadcast)
        order by viewer, broadcast, session, turn desc
      `.execute(database)
      const found = new Map<string, Viewing>()
      for (const { turn, visit, stretch, at, spentUntilMs, session, ...last } of rows) {
        const key = keyOf(last)
        const before = found.get(key)
        const sessions = new Map(before?.sessions).set(session, last)
        const newest =
          before && before.turn > turn ? before : { turn, visit, stretch, at: at.getTime(), spentUntilMs }
        found.set(key, { ...newest, sessions })
      }
      return found
    },
  }
}

export type LedgerStore = ReturnType<typeof createLedgerStore>

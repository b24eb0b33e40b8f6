import type { Database } from '../storage/tables.ts'
import type { Watched } from './creditBeat.ts'

export interface LedgerRow {
  readonly broadcast: string
  readonly token: string
  readonly kind: 'start' | 'beat'
  readonly at: Date
  readonly played_seconds: number
  readonly credited_seconds: number
}

interface Waiting {
  readonly row: LedgerRow
  readonly written: () => void
  readonly failed: (error: unknown) => void
}

/** PostgreSQL takes 65,535 parameters a statement; each row has 6. */
const MOST_ROWS = 5000

/**
 * The append-only rows of viewing. Whatever comes while a statement is under way goes into the next one, so that one
 * commit serves many; `write` resolves only when its row is on disk.
 */
export function createLedger(database: Database) {
  const waiting: Waiting[] = []
  let writing = false

  const flush = async () => {
    if (writing) return
    writing = true
    while (waiting.length > 0) {
      const batch = waiting.splice(0, MOST_ROWS)
      try {
        await database
          .insertInto('viewings')
          .values(batch.map(({ row }) => row))
          .execute()
        for (const { written } of batch) written()
      } catch (error) {
        for (const { failed } of batch) failed(error)
      }
    }
    writing = false
  }

  return {
    write: (row: LedgerRow): Promise<void> =>
      new Promise((written, failed) => {
        waiting.push({ row, written, failed })
        void flush()
      }),

    /** What the rows say of a token; undefined for one that never started. */
    async watched(token: string): Promise<Watched | undefined> {
      const row = await database
        .selectFrom('viewings')
        .select(({ fn }) => [
          fn.max('played_seconds').as('played'),
          fn.sum<number>('credited_seconds').as('credited'),
          fn.min('at').as('since'),
          fn.max('at').as('last'),
        ])
        .where('token', '=', token)
        .executeTakeFirst()
      if (!row?.since || !row.last) return undefined
      return {
        played: row.played ?? 0,
        credited: Number(row.credited ?? 0),
        since: row.since.getTime(),
        last: row.last.getTime(),
      }
    },

    /** Resolves when everything given so far is on disk. */
    settled: async () => {
      while (writing || waiting.length > 0) await new Promise((later) => setTimeout(later, 5))
    },
  }
}

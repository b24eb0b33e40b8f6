import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import type { Connection } from '../../../server/storage/openDatabase.ts'
import type { Database } from '../../../server/storage/tables.ts'

const COLUMNS = [
  ...[
    'chain',
    'number',
    'at',
    'broadcast',
    'viewer',
    'turn',
    'visit',
    'stretch',
    'kind',
    'session',
    'sequence',
  ],
  ...['state', 'reported_ms', 'claimed_ms', 'credited_ms', 'spent_until_ms', 'facts', 'hash'],
]

/**
 * What the driver can do by itself: the same columns in a table with the same keys, many rows a statement as
 * everybody writes them (`values ($1, …), ($19, …)`), each statement on disk before the next.
 */
export async function openRawInserts(database: Database, connection: Connection, broadcast: string) {
  await sql`create table if not exists ledger_raw (like ledger including all)`.execute(database)
  const client = new pg.Client(connection)
  await client.connect()
  const chain = randomUUID()
  const hash = Buffer.alloc(32, 7)
  let number = 0

  return {
    async insert(rows: number) {
      const at = new Date()
      const values: unknown[] = []
      const places: string[] = []
      for (let row = 0; row < rows; row += 1, number += 1) {
        const first = values.length
        places.push(`(${COLUMNS.map((_, index) => `$${first + index + 1}`).join(', ')})`)
        const ms = at.getTime()
        values.push(chain, number, at, broadcast, randomUUID(), 0, 0, 0, 'beat', ms, number)
        values.push('p', ms, 10_000, 10_000, ms, '', hash)
      }
      await client.query(`insert into ledger_raw (${COLUMNS.join(', ')}) values ${places.join(', ')}`, values)
    },
    close: () => client.end(),
  }
}

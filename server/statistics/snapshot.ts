import { sql } from 'kysely'
import type { Database } from '../storage/tables.ts'

/**
 * Reads with many questions what was so at one moment: while viewers come and go, every sum still agrees. Thirty
 * thousand visits are sorted in memory rather than on the disk.
 */
export const snapshot = <T>(database: Database, read: (seen: Database) => Promise<T>): Promise<T> =>
  database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (seen) => {
      await sql`set local work_mem = '64MB'`.execute(seen)
      return read(seen)
    })

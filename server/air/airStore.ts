import { sql } from 'kysely'
import type { Shown } from '#content/schema/broadcast.ts'
import type { Database } from '../storage/tables.ts'
import type { AirRow } from './accountAir.ts'

/** The rows of the air ledger. */
export function createAirStore(database: Database) {
  return {
    add: (broadcast: string, shown: Shown, at: Date) =>
      database.insertInto('air').values({ broadcast, shown, at }).execute(),
    /** What is said to be shown of these has been dark since then, or since its last row if that is later. */
    darken: (broadcasts: readonly string[], since: Date, from: Database) =>
      sql`
        insert into air (broadcast, at, shown)
        select broadcast, greatest(at, ${since}::timestamptz), 'nothing' from (
          select distinct on (broadcast) broadcast, at, shown from air
          where broadcast = any(${broadcasts}::uuid[]) order by broadcast, number desc
        ) as last where shown <> 'nothing'
      `.execute(from),
    /** Rows of each broadcast, in the order they were written. */
    async rows(): Promise<ReadonlyMap<string, AirRow[]>> {
      const rows = await database.selectFrom('air').selectAll().orderBy('number').execute()
      const found = new Map<string, AirRow[]>()
      for (const { broadcast, at, shown } of rows) {
        const before = found.get(broadcast) ?? []
        found.set(broadcast, before)
        before.push({ at: at.getTime(), shown })
      }
      return found
    },
    planned: () =>
      database
        .selectFrom('broadcasts')
        .select(['id', 'title', 'starts_at', 'minutes', 'ended_at'])
        .orderBy('starts_at')
        .execute(),
  }
}

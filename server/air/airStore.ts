import type { Shown } from '#content/schema/broadcast.ts'
import type { Database } from '../storage/tables.ts'
import type { AirRow } from './accountAir.ts'

const HALL = 'hall'

/** The rows of the air ledger, and the last moment this server was seen alive. */
export function createAirStore(database: Database) {
  return {
    add: (broadcast: string, shown: Shown, at: Date) =>
      database.insertInto('air').values({ broadcast, shown, at }).execute(),
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
    beat: (at: Date) =>
      database
        .insertInto('heartbeats')
        .values({ name: HALL, at })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
        .execute(),
    lastBeat: async (): Promise<Date | undefined> =>
      (await database.selectFrom('heartbeats').select('at').where('name', '=', HALL).executeTakeFirst())?.at,
    planned: () =>
      database
        .selectFrom('broadcasts')
        .select(['id', 'title', 'starts_at', 'minutes', 'ended_at'])
        .orderBy('starts_at')
        .execute(),
  }
}

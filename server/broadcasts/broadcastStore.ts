import { type Insertable, sql, type Updateable } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { StreamRole } from '#content/schema/broadcast.ts'
import type { Database, Tables } from '../storage/tables.ts'
import { type BroadcastEvent, nextStatus } from './nextStatus.ts'
import { hasName, withoutNames } from './onAirRules.ts'
import type { BroadcastRow } from './publicView.ts'

/** Every change of a row counts. */
const revised = { revision: sql<number>`revision + 1` }

export function createBroadcastStore(database: Database) {
  const find = (id: string) =>
    database.selectFrom('broadcasts').selectAll().where('id', '=', id).executeTakeFirst()

  return {
    find,
    /** @throws Problem `broadcast/not-found` */
    async get(id: string): Promise<BroadcastRow> {
      const row = await find(id)
      if (!row) throw new Problem('broadcast/not-found')
      return row
    },
    all: () => database.selectFrom('broadcasts').selectAll().execute(),
    /** The broadcast a key belongs to, and as whose. */
    async byKey(key: string): Promise<{ row: BroadcastRow; role: StreamRole } | undefined> {
      const row = await database
        .selectFrom('broadcasts')
        .selectAll()
        .where(({ eb, or }) => or([eb('stream_key', '=', key), eb('backup_key', '=', key)]))
        .executeTakeFirst()
      return row && { row, role: row.stream_key === key ? 'main' : 'backup' }
    },
    add: (row: Insertable<Tables['broadcasts']>) =>
      database.insertInto('broadcasts').values(row).returningAll().executeTakeFirstOrThrow(),

    /**
     * Changes a row under its lock, so that two hosts who mark at once lose nothing.
     * @throws Problem `broadcast/not-found`, and what `change` throws
     */
    change: (id: string, change: (row: BroadcastRow) => Updateable<Tables['broadcasts']>) =>
      database.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('broadcasts')
          .selectAll()
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst()
        if (!row) throw new Problem('broadcast/not-found')
        const changes = change(row)
        if (Object.values(changes).every((value) => value === undefined)) return row
        return transaction
          .updateTable('broadcasts')
          .set({ ...changes, ...revised })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow()
      }),

    /** Moves the status by its rule, under the row's lock; answers with undefined where nothing changed. */
    step: (id: string, event: BroadcastEvent, at: Date) =>
      database.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('broadcasts')
          .selectAll()
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst()
        if (!row) throw new Problem('broadcast/not-found')
        const status = nextStatus(row.status, event)
        const nameless = event === 'lost' && hasName(row.overlays)
        if (status === row.status && !nameless) return undefined
        return transaction
          .updateTable('broadcasts')
          .set({
            ...revised,
            status,
            on_air_at: status === 'onAir' ? (row.on_air_at ?? at) : row.on_air_at,
            ended_at: status === 'ended' ? at : null,
            ...(status === 'ended' ? { rehearsal: null, intermission: false } : {}),
            ...(nameless ? { overlays: JSON.stringify(withoutNames(row.overlays, at.toISOString())) } : {}),
          })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirst()
      }),

    /** @throws Problem `broadcast/not-found`, `broadcast/has-been-on-air` */
    async remove(id: string) {
      const { numDeletedRows } = await database
        .deleteFrom('broadcasts')
        .where('id', '=', id)
        .where('on_air_at', 'is', null)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(selectFrom('ledger').select('number').whereRef('ledger.broadcast', '=', 'broadcasts.id')),
          ),
        )
        .executeTakeFirst()
      if (numDeletedRows > 0n) return
      throw new Problem((await find(id)) ? 'broadcast/has-been-on-air' : 'broadcast/not-found')
    },

    /** Nobody packs them any more, whatever the rows say. */
    interrupt: (ids: readonly string[], from: Database = database) =>
      ids.length === 0
        ? Promise.resolve()
        : from
            .updateTable('broadcasts')
            .set({ ...revised, status: 'interrupted' })
            .where('status', '=', 'onAir')
            .where('id', 'in', ids)
            .execute(),
  }
}

import { type Insertable, type Selectable, sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { playlistUrl, watchUrl } from '#content/contract/routes.ts'
import type { Broadcast, BroadcastStatus, StreamRole } from '#content/schema/broadcast.ts'
import type { Database, Tables } from '../storage/tables.ts'
import { type BroadcastEvent, nextStatus } from './nextStatus.ts'

export type BroadcastRow = Selectable<Tables['broadcasts']>

/** What everybody may know of a row. */
export const publicView = (row: BroadcastRow): Broadcast => ({
  id: row.id,
  revision: row.revision,
  title: row.title,
  about: row.about,
  startsAt: row.starts_at.toISOString(),
  status: row.status,
  intermission: row.intermission,
  onAirAt: row.on_air_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  playlistUrl: playlistUrl(row.id),
  watchUrl: watchUrl(row.id),
})

const ORDER: Record<BroadcastStatus, number> = { onAir: 0, interrupted: 1, planned: 2, ended: 3 }

/** On air first, then what comes next, then the past with the latest first. */
export const byAttention = (one: BroadcastRow, other: BroadcastRow): number => {
  const difference = ORDER[one.status] - ORDER[other.status]
  if (difference !== 0) return difference
  const sooner = one.starts_at.getTime() - other.starts_at.getTime()
  return one.status === 'ended' ? -sooner : sooner
}

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

    /** @throws Problem `broadcast/not-found` */
    async change(
      id: string,
      change: Partial<
        Pick<BroadcastRow, 'title' | 'about' | 'starts_at' | 'stream_key' | 'backup_key' | 'intermission'>
      >,
    ) {
      const row = await database
        .updateTable('broadcasts')
        .set({ ...change, ...revised })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
      if (!row) throw new Problem('broadcast/not-found')
      return row
    },

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
        if (status === row.status) return undefined
        return transaction
          .updateTable('broadcasts')
          .set({
            ...revised,
            status,
            on_air_at: status === 'onAir' ? (row.on_air_at ?? at) : row.on_air_at,
            ended_at: status === 'ended' ? at : null,
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
            exists(
              selectFrom('viewings').select('number').whereRef('viewings.broadcast', '=', 'broadcasts.id'),
            ),
          ),
        )
        .executeTakeFirst()
      if (numDeletedRows > 0n) return
      throw new Problem((await find(id)) ? 'broadcast/has-been-on-air' : 'broadcast/not-found')
    },

    /** After a start nobody is pushing yet, whatever the rows say. */
    interruptAll: () =>
      database
        .updateTable('broadcasts')
        .set({ ...revised, status: 'interrupted' })
        .where('status', '=', 'onAir')
        .execute(),
  }
}

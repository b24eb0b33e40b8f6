import { sql } from 'kysely'
import type { Screen, ScreenReport } from '#content/schema/screen.ts'
import type { Database } from '../storage/tables.ts'

/** Anybody can open the kiosk page; a hall has no more screens than this, so a stranger cannot fill the table. */
const SCREENS_AT_MOST = 500

/** The screens that ever reported, in the table `screens`. */
export const createScreenStore = (database: Database) => ({
  /** Keeps what a screen says of itself; a new one beyond the most a hall has is not kept. */
  async keep(report: ScreenReport, at: Date): Promise<void> {
    const { id, role, showing, edition, width, height } = report
    const row = { role, showing, edition, width, height, last_seen_at: at }
    const [known] = await database.updateTable('screens').set(row).where('id', '=', id).execute()
    if (known && known.numUpdatedRows > 0n) return
    await database
      .insertInto('screens')
      .columns(['id', 'role', 'showing', 'edition', 'width', 'height', 'first_seen_at', 'last_seen_at'])
      .expression(
        database
          .selectNoFrom([
            sql<string>`${id}::uuid`.as('id'),
            sql<'touch' | 'wall'>`${role}::text`.as('role'),
            sql<string>`${showing}::text`.as('showing'),
            sql<string | null>`${edition}::text`.as('edition'),
            sql<number>`${width}::integer`.as('width'),
            sql<number>`${height}::integer`.as('height'),
            sql<Date>`${at}::timestamptz`.as('first_seen_at'),
            sql<Date>`${at}::timestamptz`.as('last_seen_at'),
          ])
          .where(
            database.selectFrom('screens').select(({ fn }) => fn.countAll<number>().as('count')),
            '<',
            SCREENS_AT_MOST,
          ),
      )
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  },

  async seen(id: string, at: Date): Promise<void> {
    await database.updateTable('screens').set({ last_seen_at: at }).where('id', '=', id).execute()
  },

  async all(): Promise<Omit<Screen, 'connected'>[]> {
    const rows = await database
      .selectFrom('screens')
      .selectAll()
      .orderBy('role')
      .orderBy('first_seen_at')
      .execute()
    return rows.map(({ first_seen_at, last_seen_at, ...screen }) => ({
      ...screen,
      firstSeenAt: first_seen_at.toISOString(),
      lastSeenAt: last_seen_at.toISOString(),
    }))
  },
})

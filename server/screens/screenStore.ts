import { sql } from 'kysely'
import type { Screen, ScreenReport } from '#content/schema/screen.ts'
import type { Database } from '../storage/tables.ts'

/** Anybody can open the kiosk page; a hall has no more screens than this, so a stranger cannot fill the table. */
const SCREENS_AT_MOST = 500

/** The screens that ever reported, in the table `screens`. */
export const createScreenStore = (database: Database) => ({
  /** Keeps what a screen says of itself; a new one beyond the most a hall has is not kept. */
  async keep(report: ScreenReport, at: Date, node: string): Promise<void> {
    const { id, role, showing, edition, width, height, clock } = report
    const kept = { clock_ahead_ms: clock?.aheadMs ?? null, clock_doubt_ms: clock?.doubtMs ?? null }
    const row = { role, showing, edition, width, height, last_seen_at: at, node, ...kept }
    const [known] = await database.updateTable('screens').set(row).where('id', '=', id).execute()
    if (known && known.numUpdatedRows > 0n) return
    await database
      .insertInto('screens')
      .columns([
        ...(['id', 'role', 'showing', 'edition', 'width', 'height'] as const),
        ...(['first_seen_at', 'last_seen_at', 'node'] as const),
      ])
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
            sql<string>`${node}::uuid`.as('node'),
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

  /** It has gone from this node; it may be connected to another by now. */
  async left(id: string, at: Date, node: string): Promise<void> {
    await database
      .updateTable('screens')
      .set({ last_seen_at: at, node: null })
      .where('id', '=', id)
      .where('node', '=', node)
      .execute()
  },

  /** All that ever reported; one is connected while the node that it talks to is alive. */
  async all(): Promise<Screen[]> {
    const rows = await database
      .selectFrom('screens')
      .leftJoin('nodes', 'nodes.run', 'screens.node')
      .selectAll('screens')
      .select('nodes.name as on')
      .orderBy('role')
      .orderBy('first_seen_at')
      .execute()
    return rows.map(
      ({ first_seen_at, last_seen_at, clock_ahead_ms, clock_doubt_ms, node, on, ...screen }) => ({
        ...screen,
        ...(clock_ahead_ms === null
          ? {}
          : { clock: { aheadMs: clock_ahead_ms, doubtMs: clock_doubt_ms ?? 0 } }),
        connected: on !== null,
        firstSeenAt: first_seen_at.toISOString(),
        lastSeenAt: last_seen_at.toISOString(),
      }),
    )
  },
})

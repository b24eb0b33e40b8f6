import { createHash } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Rotation, Screen, ScreenHealth, ScreenPlate, ScreenReport } from '#content/schema/screen.ts'
import type { Database, Tables } from '../storage/tables.ts'

/**
 * Anybody can open the kiosk page; a hall has no more screens than this, so a stranger cannot fill the table. Strangers
 * that were not seen for a month, in ms, leave room for others.
 */
const SCREENS_AT_MOST = 500
const STRANGERS_COUNT_MS = 30 * 86_400_000

/** What is kept of a screen's secret. */
export const markOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The screens that ever reported, in the table `screens`. */
export const createScreenStore = (database: Database) => ({
  /**
   * Keeps what a screen says of itself, and says whether it did: a paired screen has to prove itself with the mark of
   * its secret, and a new one beyond the most a hall has is not kept.
   */
  async keep(report: ScreenReport, mark: string | null, at: Date, node: string): Promise<boolean> {
    const { id, role, showing, edition, width, height, clock } = report
    const timed = { clock_ahead_ms: clock?.aheadMs ?? null, clock_doubt_ms: clock?.doubtMs ?? null }
    const there = { last_seen_at: at, node, forgotten_at: null }
    const taken = {
      ready: report.ready ?? null,
      refused: report.refused ? JSON.stringify(report.refused) : null,
      films: report.films ? JSON.stringify(report.films) : null,
    }
    const row = { role, showing, edition, width, height, ...there, ...timed, ...taken }
    const [known] = await database
      .updateTable('screens')
      .set(row)
      .where('id', '=', id)
      .where((its) => its.or([its('secret_hash', 'is', null), its('secret_hash', '=', mark)]))
      .execute()
    if (known && known.numUpdatedRows > 0n) return true
    const [added] = await database
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
            database
              .selectFrom('screens')
              .select(({ fn }) => fn.countAll<number>().as('count'))
              .where((its) =>
                its.or([
                  its('secret_hash', 'is not', null),
                  its('last_seen_at', '>', new Date(at.getTime() - STRANGERS_COUNT_MS)),
                ]),
              ),
            '<',
            SCREENS_AT_MOST,
          ),
      )
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet(row)
          .where((its) =>
            its.or([its('screens.secret_hash', 'is', null), its('screens.secret_hash', '=', mark)]),
          ),
      )
      .execute()
    if (!added?.numInsertedOrUpdatedRows) return false
    // All that it says of itself is kept with the very first report, too.
    await database.updateTable('screens').set(row).where('id', '=', id).execute()
    return true
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

  async keepHealth(id: string, health: ScreenHealth, at: Date): Promise<void> {
    await database
      .updateTable('screens')
      .set({ health: JSON.stringify(health), health_at: at })
      .where('id', '=', id)
      .execute()
  },

  async keepPictureTime(id: string, at: Date): Promise<void> {
    await database.updateTable('screens').set({ picture_at: at }).where('id', '=', id).execute()
  },

  /** The screens that show what this one shows. */
  async mirrorsOf(id: string): Promise<string[]> {
    const rows = await database.selectFrom('screens').select('id').where('mirrors', '=', id).execute()
    return rows.map((row) => row.id)
  },

  /** All that are listed, or one; one is connected while the node that it talks to is alive. */
  async all(only?: string): Promise<Screen[]> {
    const rows = await database
      .selectFrom('screens')
      .leftJoin('nodes', 'nodes.run', 'screens.node')
      .selectAll('screens')
      .select(['nodes.name as on'])
      .select((from) =>
        from
          .selectFrom('screen_group_members')
          .whereRef('screen_group_members.screen', '=', 'screens.id')
          .select(sql<string[]>`coalesce(array_agg("group"), '{}')`.as('groups'))
          .as('groups'),
      )
      .where('forgotten_at', 'is', null)
      .$if(only !== undefined, (query) => query.where('screens.id', '=', only ?? ''))
      .orderBy(sql`secret_hash is null`)
      .orderBy('role')
      .orderBy('first_seen_at')
      .execute()
    return rows.map(({ on, groups, ...row }) => screenFrom(row, { connected: on !== null, groups }))
  },
})

export type ScreenStore = ReturnType<typeof createScreenStore>

const screenFrom = (
  row: Selectable<Tables['screens']>,
  { connected, groups }: { connected: boolean; groups: string[] | null },
): Screen => ({
  ...{ id: row.id, role: row.role, showing: row.showing, edition: row.edition },
  ...{ ready: row.ready, refused: row.refused, films: row.films },
  ...{ width: row.width, height: row.height, connected },
  ...(row.clock_ahead_ms === null
    ? {}
    : { clock: { aheadMs: row.clock_ahead_ms, doubtMs: row.clock_doubt_ms ?? 0 } }),
  firstSeenAt: row.first_seen_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  paired: pairedFrom(row),
  groups: groups ?? [],
  settings: row.settings,
  health:
    row.health && row.health_at
      ? {
          ...row.health,
          heardAt: row.health_at.toISOString(),
          clockAheadMs: Date.parse(row.health.saidAt) - row.health_at.getTime(),
        }
      : null,
  pictureAt: row.picture_at?.toISOString() ?? null,
})

function pairedFrom(row: Selectable<Tables['screens']>): Screen['paired'] {
  const plate = plateFrom(row)
  return plate && row.paired_at && { ...plate, at: row.paired_at.toISOString(), by: row.paired_by ?? '' }
}

/** What staff say of a screen; null where nobody has paired it. */
export const plateFrom = (row: Selectable<Tables['screens']>): ScreenPlate | null =>
  row.secret_hash === null || row.duty === null
    ? null
    : {
        name: row.name ?? '',
        place: row.place,
        rotation: row.rotation as Rotation,
        duty: row.duty,
        mirrors: row.mirrors,
      }

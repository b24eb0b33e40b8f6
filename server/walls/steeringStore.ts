import { Problem } from '#content/contract/problems.ts'
import type { Steering, ThrowOffer, ThrowRule } from '#content/schema/steering.ts'
import type { Database } from '../storage/tables.ts'

/** Nobody waits long for a wall: whoever does nothing gives it back after this, and everybody after this. In ms. */
export const IDLE_MS = 45_000
export const LONGEST_MS = 180_000

interface Row {
  readonly id: string
  readonly wall: string
  readonly kiosk: string
  readonly exhibit: string
  readonly until: Date
}

const told = ({ id, wall, kiosk, exhibit, until }: Row, now: Date): Steering => ({
  ...{ id, wall, kiosk, exhibit },
  leftMs: until.getTime() - now.getTime(),
})
const after = (now: Date, ms: number) => new Date(now.getTime() + ms)

/** Which touch screen may throw to which wall, and who steers one: a row that only one of them can have, on whatever node. */
export const createSteeringStore = (database: Database) => ({
  async offer(kiosk: string, now: Date): Promise<ThrowOffer> {
    const [rule, walls] = await Promise.all([
      database.selectFrom('wall_throws').select('wall').where('kiosk', '=', kiosk).executeTakeFirst(),
      database.selectFrom('walls').select(['id', 'name']).orderBy('created_at').orderBy('id').execute(),
    ])
    const wall = (rule ? walls.find(({ id }) => id === rule.wall) : walls[0]) ?? null
    return { wall, steering: wall && (await this.of(wall.id, now)) }
  },

  async of(wall: string, now: Date): Promise<Steering | null> {
    const row = await database
      .selectFrom('steerings')
      .selectAll()
      .where('wall', '=', wall)
      .where('until', '>', now)
      .executeTakeFirst()
    return row ? told(row, now) : null
  },

  /** @throws Problem `wall/taken`, `wall/on-air`, `wall/screen-unknown` */
  async begin(row: Omit<Row, 'until'>, now: Date): Promise<Steering> {
    const [onAir, screen] = await Promise.all([
      database
        .selectFrom('broadcasts')
        .select('id')
        .where('status', 'in', ['onAir', 'interrupted'])
        .executeTakeFirst(),
      database.selectFrom('screens').select('id').where('id', '=', row.kiosk).executeTakeFirst(),
    ])
    if (onAir) throw new Problem('wall/on-air')
    if (!screen) throw new Problem('wall/screen-unknown')
    const begun = { ...row, began_at: now, until: after(now, IDLE_MS) }
    const taken = await database
      .insertInto('steerings')
      .values(begun)
      .onConflict((conflict) =>
        conflict
          .column('wall')
          .doUpdateSet(begun)
          .where(({ eb, or }) =>
            or([eb('steerings.until', '<=', now), eb('steerings.kiosk', '=', row.kiosk)]),
          ),
      )
      .returning('id')
      .executeTakeFirst()
    if (!taken) throw new Problem('wall/taken')
    return told(begun, now)
  },

  /** The visitor goes on; null when the wall has been given back meanwhile. */
  async goOn(id: string, now: Date): Promise<Steering | null> {
    const row = await database
      .selectFrom('steerings')
      .selectAll()
      .where('id', '=', id)
      .where('until', '>', now)
      .executeTakeFirst()
    if (!row) return null
    const until = new Date(Math.min(row.began_at.getTime() + LONGEST_MS, now.getTime() + IDLE_MS))
    await database.updateTable('steerings').set({ until }).where('id', '=', id).execute()
    return told({ ...row, until }, now)
  },

  async end(id: string): Promise<void> {
    await database.deleteFrom('steerings').where('id', '=', id).execute()
  },

  rules: (): Promise<ThrowRule[]> =>
    database.selectFrom('wall_throws').selectAll().orderBy('kiosk').execute(),

  /** `wall`: undefined for the usual. @throws Problem `wall/not-found`, `wall/screen-unknown` */
  async rule(kiosk: string, wall: string | null | undefined): Promise<void> {
    if (wall === undefined) {
      await database.deleteFrom('wall_throws').where('kiosk', '=', kiosk).execute()
      return
    }
    const [screen, known] = await Promise.all([
      database.selectFrom('screens').select('id').where('id', '=', kiosk).executeTakeFirst(),
      wall && database.selectFrom('walls').select('id').where('id', '=', wall).executeTakeFirst(),
    ])
    if (!screen) throw new Problem('wall/screen-unknown')
    if (wall && !known) throw new Problem('wall/not-found')
    await database
      .insertInto('wall_throws')
      .values({ kiosk, wall })
      .onConflict((conflict) => conflict.column('kiosk').doUpdateSet({ wall }))
      .execute()
  },
})

export type SteeringStore = ReturnType<typeof createSteeringStore>

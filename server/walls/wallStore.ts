import { type Selectable, sql, type Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { Wall, WallPlace, WallPlan } from '#content/schema/wall.ts'
import type { Database, Tables } from '../storage/tables.ts'

interface Hand {
  readonly by: string
  readonly at: Date
}

const columnsOf = (plan: WallPlan) => ({
  name: plan.name,
  across: plan.across,
  down: plan.down,
  display_width_mm: plan.displayWidthMm,
  display_height_mm: plan.displayHeightMm,
  gap_across_mm: plan.gapAcrossMm,
  gap_down_mm: plan.gapDownMm,
})

const rowOf = (wall: string, place: WallPlace) => ({
  wall,
  screen: place.screen,
  grid_column: 'column' in place ? place.column : null,
  grid_row: 'column' in place ? place.row : null,
  x_mm: 'xMm' in place ? place.xMm : null,
  y_mm: 'xMm' in place ? place.yMm : null,
  width_mm: 'xMm' in place ? place.widthMm : null,
  height_mm: 'xMm' in place ? place.heightMm : null,
})

const placeOf = (row: Selectable<Tables['wall_places']>): WallPlace =>
  row.grid_column === null || row.grid_row === null
    ? {
        screen: row.screen,
        xMm: row.x_mm ?? 0,
        yMm: row.y_mm ?? 0,
        widthMm: row.width_mm ?? 0,
        heightMm: row.height_mm ?? 0,
      }
    : { screen: row.screen, column: row.grid_column, row: row.grid_row }

const wallOf = (
  row: Selectable<Tables['walls']>,
  places: readonly Selectable<Tables['wall_places']>[],
  now: Date,
): Wall => ({
  id: row.id,
  name: row.name,
  across: row.across,
  down: row.down,
  displayWidthMm: row.display_width_mm,
  displayHeightMm: row.display_height_mm,
  gapAcrossMm: row.gap_across_mm,
  gapDownMm: row.gap_down_mm,
  revision: row.revision,
  pattern: row.pattern_until !== null && row.pattern_until > now,
  places: places.filter(({ wall }) => wall === row.id).map(placeOf),
})

/** The walls and where their screens hang. */
export function createWallStore(database: Database) {
  const all = async (now: Date): Promise<Wall[]> => {
    const [walls, places] = await Promise.all([
      database.selectFrom('walls').selectAll().orderBy('created_at').orderBy('id').execute(),
      database
        .selectFrom('wall_places')
        .selectAll()
        .orderBy('grid_row')
        .orderBy('grid_column')
        .orderBy('x_mm')
        .orderBy('screen')
        .execute(),
    ])
    return walls.map((row) => wallOf(row, places, now))
  }
  const get = async (id: string, now: Date): Promise<Wall> => {
    const wall = (await all(now)).find((one) => one.id === id)
    if (!wall) throw new Problem('wall/not-found')
    return wall
  }
  const touched = ({ by, at }: Hand) => ({
    updated_at: at,
    updated_by: by,
    revision: sql<number>`revision + 1`,
  })

  return {
    all,
    get,
    /** @throws Problem `wall/screen-unknown`, `wall/screen-elsewhere` */
    async add(id: string, plan: WallPlan, { by, at }: Hand): Promise<Wall> {
      await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('walls')
          .values({ id, ...columnsOf(plan), created_at: at, updated_at: at, updated_by: by })
          .execute()
        await hang(transaction, id, plan.places)
      })
      return get(id, at)
    },

    /** @throws Problem `wall/not-found`, `wall/changed-meanwhile`, and those of `add` */
    async change(id: string, plan: WallPlan & { revision: number }, hand: Hand): Promise<Wall> {
      await database.transaction().execute(async (transaction) => {
        const row = await transaction
          .selectFrom('walls')
          .select('revision')
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst()
        if (!row) throw new Problem('wall/not-found')
        if (row.revision !== plan.revision) throw new Problem('wall/changed-meanwhile')
        await transaction
          .updateTable('walls')
          .set({ ...columnsOf(plan), ...touched(hand) })
          .where('id', '=', id)
          .execute()
        await transaction.deleteFrom('wall_places').where('wall', '=', id).execute()
        await hang(transaction, id, plan.places)
      })
      return get(id, hand.at)
    },

    /** @throws Problem `wall/not-found` */
    async remove(id: string): Promise<void> {
      const gone = await database.deleteFrom('walls').where('id', '=', id).executeTakeFirst()
      if (gone.numDeletedRows === 0n) throw new Problem('wall/not-found')
    },

    /** @throws Problem `wall/not-found` */
    async pattern(id: string, until: Date | null, now: Date): Promise<Wall> {
      await database.updateTable('walls').set({ pattern_until: until }).where('id', '=', id).execute()
      return get(id, now)
    },
  }
}

async function hang(transaction: Transaction<Tables>, wall: string, places: readonly WallPlace[]) {
  if (places.length === 0) return
  const screens = places.map(({ screen }) => screen)
  const known = await transaction.selectFrom('screens').select('id').where('id', 'in', screens).execute()
  if (known.length < new Set(screens).size) throw new Problem('wall/screen-unknown')
  const placed = await transaction
    .insertInto('wall_places')
    .values(places.map((place) => rowOf(wall, place)))
    // It hangs on another wall; two who hang it at once meet here.
    .onConflict((conflict) => conflict.column('screen').doNothing())
    .returning('screen')
    .execute()
  if (placed.length === places.length) return
  const elsewhere = await transaction
    .selectFrom('wall_places')
    .innerJoin('walls', 'walls.id', 'wall_places.wall')
    .select('walls.name')
    .where('screen', 'in', screens)
    .where('wall', '!=', wall)
    .executeTakeFirst()
  throw new Problem('wall/screen-elsewhere', elsewhere?.name ?? '')
}

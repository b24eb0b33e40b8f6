import type { Selectable, Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { Schedule } from '#content/schema/editing.ts'
import type { Frozen, FrozenPart } from '../storage/editingTables.ts'
import type { Database, Tables } from '../storage/tables.ts'

type Reader = Database | Transaction<Tables>
export type ScheduleRow = Selectable<Tables['schedules']>
const SCHEDULES_LISTED = 100

/** Publications that wait for their time, and what became of them; no row is ever deleted. */
export const createScheduleStore = (database: Database) => ({
  add: (
    transaction: Transaction<Tables>,
    row: Pick<
      ScheduleRow,
      'id' | 'at' | 'kind' | 'edition' | 'note' | 'with_missing_glyphs' | 'by' | 'created_at'
    >,
    { exhibits, parts }: { readonly exhibits: readonly Frozen[]; readonly parts: readonly FrozenPart[] },
  ) =>
    transaction
      .insertInto('schedules')
      .values({ ...row, exhibits: JSON.stringify(exhibits), parts: JSON.stringify(parts), state: 'waiting' })
      .returningAll()
      .executeTakeFirstOrThrow(),

  all: (from: Reader = database) =>
    from.selectFrom('schedules').selectAll().orderBy('at', 'desc').limit(SCHEDULES_LISTED).execute(),

  waiting: (from: Reader = database) =>
    from.selectFrom('schedules').selectAll().where('state', '=', 'waiting').orderBy('at').execute(),

  /** @throws Problem `schedule/not-found` */
  one: async (id: string): Promise<ScheduleRow> => {
    const row = await database.selectFrom('schedules').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw new Problem('schedule/not-found')
    return row
  },

  /** When the next one is due, if any waits. */
  next: async (): Promise<Date | undefined> =>
    (
      await database
        .selectFrom('schedules')
        .select('at')
        .where('state', '=', 'waiting')
        .orderBy('at')
        .limit(1)
        .executeTakeFirst()
    )?.at,

  due: (at: Date) =>
    database
      .selectFrom('schedules')
      .select('id')
      .where('state', '=', 'waiting')
      .where('at', '<=', at)
      .orderBy('at')
      .orderBy('created_at')
      .execute(),

  /** One that still waits, under its lock; undefined once it has been settled. */
  hold: (transaction: Transaction<Tables>, id: string): Promise<ScheduleRow | undefined> =>
    transaction
      .selectFrom('schedules')
      .selectAll()
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .forUpdate()
      .executeTakeFirst(),

  change: (
    transaction: Transaction<Tables>,
    id: string,
    change: Partial<
      Pick<ScheduleRow, 'at' | 'state' | 'settled_at' | 'problem_code' | 'problem_detail' | 'publication'>
    >,
  ) =>
    transaction
      .updateTable('schedules')
      .set(change)
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow(),
})

export type ScheduleStore = ReturnType<typeof createScheduleStore>

export const scheduleOf = (row: ScheduleRow): Schedule => ({
  id: row.id,
  at: row.at.toISOString(),
  kind: row.kind,
  edition: row.edition,
  exhibits: row.exhibits.map(({ id, version, content: { title } }) => ({ id, version, title })),
  parts: row.parts.map(({ part }) => part),
  note: row.note,
  state: row.state,
  by: row.by,
  createdAt: row.created_at.toISOString(),
  settledAt: row.settled_at?.toISOString() ?? null,
  problem: row.problem_code ? { code: row.problem_code, detail: row.problem_detail ?? '' } : null,
  publication: row.publication,
})

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PrintFacts, PrintStep } from '#content/schema/documentaryDraft.ts'
import type { Database } from '../../storage/tables.ts'

/** How prints are made today. Another recipe makes another print of the same original. */
const RECIPE = 1
/** Who makes a print says so again before this is over, or another may go on with it; in ms. */
export const HELD_MS = 15_000

/** The same film is made once, whoever sends it. */
const printOf = (hash: string): string =>
  createHash('sha256').update(`${RECIPE} ${hash}`).digest('hex').slice(0, 32)

export interface Job {
  readonly id: string
  readonly original: string
}

/** What is to be made, what is being made and what came of it. */
export function createPrintStore(database: Database) {
  const set = (id: string, holder: string) =>
    database
      .updateTable('prints')
      .where('id', '=', id)
      .where('held_by', '=', holder)
      .where('state', 'in', ['working', 'paused'])
  const free = { held_by: null, held_until: null } as const

  return {
    /** Asks for a print; one that is there, or under way, is left as it is. */
    async ask(original: string, hash: string, at: Date): Promise<string> {
      const id = printOf(hash)
      await database
        .insertInto('prints')
        .values({ id, original, state: 'waiting', step: null, asked_at: at, ...free })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      return id
    },

    /** Takes the oldest that waits, or one whose maker has died; nothing while any is being made. */
    async claim(holder: string, at: Date): Promise<Job | undefined> {
      const until = new Date(at.getTime() + HELD_MS)
      const { rows } = await sql<Job>`
        update prints set state = 'working', problem = null, held_by = ${holder}, held_until = ${until}
        where id = (
          select id from prints
          where state = 'waiting' or (state in ('working', 'paused') and (held_until is null or held_until < ${at}))
          order by state = 'waiting', asked_at limit 1 for update skip locked
        ) and not exists (
          select from prints where state in ('working', 'paused') and held_until >= ${at}
        )
        returning id, original`.execute(database)
      return rows[0]
    },

    /** Gives back what nodes have held that are not there any more. */
    release: () =>
      database
        .updateTable('prints')
        .set({ state: 'waiting', ...free })
        .where('state', 'in', ['working', 'paused'])
        .execute(),

    /** Goes on holding it; false once it was cancelled or another has it. */
    async hold(
      id: string,
      holder: string,
      told: {
        readonly state: 'working' | 'paused'
        readonly step: PrintStep
        readonly done: number
        readonly at: Date
      },
    ): Promise<boolean> {
      const { at, ...rest } = told
      const until = new Date(at.getTime() + HELD_MS)
      const { numUpdatedRows } = await set(id, holder)
        .set({ ...rest, held_until: until })
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    ready: (id: string, holder: string, facts: PrintFacts) =>
      set(id, holder)
        .set({ state: 'ready', step: null, done: 1, facts: JSON.stringify(facts), ...free })
        .execute(),

    failed: (id: string, holder: string, problem: { readonly code: string; readonly detail: string }) =>
      set(id, holder)
        .set({ state: 'failed', problem: JSON.stringify(problem), ...free })
        .execute(),

    /** For whoever comes next, or for after the broadcast. */
    putBack: (id: string, holder: string) =>
      set(id, holder)
        .set({ state: 'waiting', ...free })
        .execute(),

    /** False where nothing was under way. */
    async cancel(id: string): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('prints')
        .set({ state: 'cancelled', step: null, done: 0, ...free })
        .where('id', '=', id)
        .where('state', 'in', ['waiting', 'working', 'paused'])
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    /** False where there was nothing to try again. */
    async retry(id: string, at: Date): Promise<boolean> {
      const { numUpdatedRows } = await database
        .updateTable('prints')
        .set({ state: 'waiting', problem: null, asked_at: at, ...free })
        .where('id', '=', id)
        .where('state', 'in', ['failed', 'cancelled'])
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },
  }
}
export type PrintStore = ReturnType<typeof createPrintStore>

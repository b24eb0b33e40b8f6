import { type Selectable, sql, type Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { emptyTrail } from '#content/editing/trail.ts'
import type { VersionAct } from '#content/schema/editing.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import type { EditionPart } from '#content/schema/editionPart.ts'
import type { HallPlan } from '#content/schema/hallPlan.ts'
import type { Database, Tables } from '../storage/tables.ts'
import type { Hand } from './draftStore.ts'
import { noteStep, stepFrom } from './planSteps.ts'

type Reader = Database | Transaction<Tables>
export type PartRow = Selectable<Tables['part_drafts']>

/** What an edition has beside its exhibits and editors have changed: it takes the place of what the hall shows. */
export type PartContents = Partial<Pick<EditionContent, EditionPart>>

interface Saving {
  /** The version that was read. */
  readonly onto?: number
  readonly into?: Transaction<Tables>
}
interface Written {
  readonly part: EditionPart
  readonly content: unknown
  readonly onto?: number | undefined
  readonly act?: VersionAct
  readonly repeats?: number
}

/** Drafts of the parts of an edition, one row a part; of the plan, every version that it ever had. */
export function createPartStore(database: Database) {
  const rows = (from: Reader = database): Promise<PartRow[]> =>
    from.selectFrom('part_drafts').selectAll().orderBy('part').execute()
  const within = <Done>(
    transaction: Transaction<Tables> | undefined,
    work: (transaction: Transaction<Tables>) => Promise<Done>,
  ): Promise<Done> => (transaction ? work(transaction) : database.transaction().execute(work))

  async function write(transaction: Transaction<Tables>, { by, at }: Hand, said: Written): Promise<void> {
    const { part, content, onto, act = content === null ? 'discard' : 'write', repeats } = said
    const written = content !== null
    const row = { content: written ? JSON.stringify(content) : null, updated_at: at, updated_by: by }
    const mine = JSON.stringify([by])
    const saved = await transaction
      .insertInto('part_drafts')
      .values({ part, ...row, version: (onto ?? 0) + 1, authors: written ? mine : '[]' })
      .onConflict((conflict) => {
        const update = conflict.column('part').doUpdateSet({
          ...row,
          version: sql<number>`part_drafts.version + 1`,
          authors: written
            ? sql`case when part_drafts.authors @> ${mine}::jsonb then part_drafts.authors else part_drafts.authors || ${mine}::jsonb end`
            : '[]',
        })
        return onto === undefined ? update : update.where('part_drafts.version', '=', onto)
      })
      .returning('version')
      .executeTakeFirst()
    if (!saved) {
      const other = await transaction
        .selectFrom('part_drafts')
        .select('updated_by')
        .where('part', '=', part)
        .executeTakeFirst()
      throw new Problem('part/saved-by-other', other?.updated_by ?? '')
    }
    if (part !== 'plan') return
    const step = { version: saved.version, act, content: content as HallPlan | null }
    await noteStep(transaction, { by, at }, repeats === undefined ? step : { ...step, repeats })
  }

  return {
    rows,
    /** The same, and nobody saves any of them until the transaction is over. */
    hold: (transaction: Transaction<Tables>): Promise<PartRow[]> =>
      transaction.selectFrom('part_drafts').selectAll().orderBy('part').forUpdate().execute(),

    contents: async (from?: Reader): Promise<PartContents> =>
      Object.fromEntries(
        (await rows(from)).flatMap(({ part, content }) => (content ? [[part, content]] : [])),
      ),

    /** One part as it is being written; `content` is null while it follows the hall. */
    read: async (part: EditionPart) =>
      (await database
        .selectFrom('part_drafts')
        .select(['content', 'version', 'trail'])
        .where('part', '=', part)
        .executeTakeFirst()) ?? { content: null, version: 0, trail: emptyTrail },

    /** Saves, on top of the version that was read where one is named. @throws Problem `part/saved-by-other` */
    save: (hand: Hand, part: EditionPart, content: unknown, { onto, into }: Saving = {}): Promise<void> =>
      within(into, (transaction) => write(transaction, hand, { part, content, onto })),

    /**
     * The plan one step back or forward, as a new version.
     * @throws Problem `part/saved-by-other`, `exhibit/nothing-to-undo`, `exhibit/nothing-to-redo`
     */
    walkPlan: (hand: Hand, onto: number, act: 'undo' | 'redo'): Promise<void> =>
      database.transaction().execute(async (transaction) => {
        const step = await stepFrom(transaction, act)
        await write(transaction, hand, { part: 'plan', onto, act, ...step })
      }),

    /** Once it is in the hall in this version; what was written since stays a draft. */
    clear: async (
      transaction: Transaction<Tables>,
      hand: Hand,
      { part, version }: Pick<PartRow, 'part' | 'version'>,
    ): Promise<void> => {
      const cleared = await transaction
        .updateTable('part_drafts')
        .set({ content: null, version: sql<number>`version + 1`, authors: '[]' })
        .where('part', '=', part)
        .where('version', '=', version)
        .returning('version')
        .executeTakeFirst()
      if (cleared && part === 'plan')
        await noteStep(transaction, hand, { version: cleared.version, act: 'hall', content: null })
    },
  }
}
export type PartStore = ReturnType<typeof createPartStore>

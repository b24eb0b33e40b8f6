import { type Selectable, sql, type Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import type { EditionPart } from '#content/schema/editionPart.ts'
import type { Database, Tables } from '../storage/tables.ts'
import type { Hand } from './draftStore.ts'

type Reader = Database | Transaction<Tables>
export type PartRow = Selectable<Tables['part_drafts']>

/** What an edition has beside its exhibits and editors have changed: it takes the place of what the hall shows. */
export type PartContents = Partial<Pick<EditionContent, EditionPart>>

/** Drafts of the parts of an edition, one row a part. */
export function createPartStore(database: Database) {
  const rows = (from: Reader = database): Promise<PartRow[]> =>
    from.selectFrom('part_drafts').selectAll().orderBy('part').execute()

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
        .select(['content', 'version'])
        .where('part', '=', part)
        .executeTakeFirst()) ?? { content: null, version: 0 },

    /** Saves, on top of the version that was read where one is named. @throws Problem `part/saved-by-other` */
    save: async (
      { by, at }: Hand,
      part: EditionPart,
      content: unknown,
      { onto, into = database }: { readonly onto?: number; readonly into?: Reader } = {},
    ): Promise<void> => {
      const written = content !== null
      const row = { content: written ? JSON.stringify(content) : null, updated_at: at, updated_by: by }
      const mine = JSON.stringify([by])
      const saved = await into
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
        .returning('part')
        .executeTakeFirst()
      if (saved) return
      const other = await into
        .selectFrom('part_drafts')
        .select('updated_by')
        .where('part', '=', part)
        .executeTakeFirst()
      throw new Problem('part/saved-by-other', other?.updated_by ?? '')
    },

    /** Once it is in the hall in this version; what was written since stays a draft. */
    clear: async (from: Reader, part: EditionPart, version: number): Promise<void> => {
      await from
        .updateTable('part_drafts')
        .set({ content: null, version: sql<number>`version + 1`, authors: '[]' })
        .where('part', '=', part)
        .where('version', '=', version)
        .execute()
    },
  }
}
export type PartStore = ReturnType<typeof createPartStore>

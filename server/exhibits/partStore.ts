import { sql, type Transaction } from 'kysely'
import type { EditionContent } from '#content/schema/edition.ts'
import type { Database, Tables } from '../storage/tables.ts'

type Reader = Database | Transaction<Tables>

/** What an edition has beside its exhibits and editors have changed: it takes the place of what the hall shows. */
export type PartDrafts = Partial<Pick<EditionContent, 'sources' | 'films'>>

/** Drafts of the parts of an edition, one row a part. */
export function createPartStore(database: Database) {
  return {
    all: async (from: Reader = database): Promise<PartDrafts> => {
      const rows = await from.selectFrom('part_drafts').select(['part', 'content']).execute()
      return Object.fromEntries(rows.flatMap(({ part, content }) => (content ? [[part, content]] : [])))
    },

    save: async (
      parts: PartDrafts,
      { by, at }: { readonly by: string; readonly at: Date },
      into: Reader = database,
    ) => {
      for (const [part, content] of Object.entries(parts))
        await into
          .insertInto('part_drafts')
          .values({ part, content: JSON.stringify(content), version: 1, updated_at: at, updated_by: by })
          .onConflict((conflict) =>
            conflict.column('part').doUpdateSet({
              content: JSON.stringify(content),
              version: sql<number>`part_drafts.version + 1`,
              updated_at: at,
              updated_by: by,
            }),
          )
          .execute()
    },

    /** Once they are in the hall. */
    clear: async (from: Reader = database) => {
      await from
        .updateTable('part_drafts')
        .set({ content: null, version: sql<number>`version + 1` })
        .where('content', 'is not', null)
        .execute()
    },
  }
}
export type PartStore = ReturnType<typeof createPartStore>

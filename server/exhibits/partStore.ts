import { sql, type Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import type { Database, Tables } from '../storage/tables.ts'

type Reader = Database | Transaction<Tables>

/** What an edition has beside its exhibits and editors have changed: it takes the place of what the hall shows. */
export type PartDrafts = Partial<Pick<EditionContent, 'sources' | 'films' | 'words'>>

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

    /** One part as it is being written; `content` is null while it follows the hall. */
    read: async (part: string) =>
      (await database
        .selectFrom('part_drafts')
        .select(['content', 'version'])
        .where('part', '=', part)
        .executeTakeFirst()) ?? { content: null, version: 0 },

    /** Saves on top of the version that was read. @throws Problem `words/saved-by-other` */
    saveOnto: async (
      part: string,
      content: unknown,
      onto: number,
      { by, at }: { readonly by: string; readonly at: Date },
    ) => {
      const row = {
        content: content === null ? null : JSON.stringify(content),
        version: onto + 1,
        updated_at: at,
        updated_by: by,
      }
      const saved = await database
        .insertInto('part_drafts')
        .values({ part, ...row })
        .onConflict((conflict) =>
          conflict.column('part').doUpdateSet(row).where('part_drafts.version', '=', onto),
        )
        .returning('part')
        .executeTakeFirst()
      if (saved) return
      const other = await database
        .selectFrom('part_drafts')
        .select('updated_by')
        .where('part', '=', part)
        .executeTakeFirst()
      throw new Problem('words/saved-by-other', other?.updated_by ?? '')
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

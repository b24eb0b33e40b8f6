import { sql, type Transaction } from 'kysely'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { readOlder } from '#content/schema/olderContent.ts'
import type { Database, Tables } from '../storage/tables.ts'
import type { ArchivedRow } from './mergeDrafts.ts'

type Reader = Database | Transaction<Tables>

/** Exhibits that were put away, as each was last written. */
export function createArchiveStore(database: Database) {
  return {
    all: async (from: Reader = database): Promise<ArchivedRow[]> => {
      const rows = await from
        .selectFrom('archived_exhibits')
        .select(['exhibit', 'content'])
        .orderBy('archived_at')
        .execute()
      return rows.map(({ exhibit, content }) => ({ exhibit, content: readOlder(content) }))
    },

    /** One that is there already is kept as it is now written. */
    putAway: async (
      exhibits: readonly Exhibit[],
      { by, at }: { readonly by: string; readonly at: Date },
      into: Reader = database,
    ) => {
      if (exhibits.length === 0) return
      await into
        .insertInto('archived_exhibits')
        .values(
          exhibits.map((exhibit) => ({
            exhibit: exhibit.id,
            content: JSON.stringify(exhibit),
            archived_at: at,
            archived_by: by,
          })),
        )
        .onConflict((conflict) => conflict.column('exhibit').doUpdateSet({ content: sql`excluded.content` }))
        .execute()
    },

    takeOut: async (exhibits: readonly string[], from: Reader = database) => {
      if (exhibits.length === 0) return
      await from
        .deleteFrom('archived_exhibits')
        .where('exhibit', 'in', [...exhibits])
        .execute()
    },
  }
}
export type ArchiveStore = ReturnType<typeof createArchiveStore>

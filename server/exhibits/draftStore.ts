import { sql, type Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { readOlder } from '#content/schema/olderContent.ts'
import type { Database, Tables } from '../storage/tables.ts'

type Reader = Database | Transaction<Tables>

/** What editors have changed and not yet published, one row an exhibit. */
export function createDraftStore(database: Database) {
  return {
    all: async (from: Reader = database) => {
      const rows = await from.selectFrom('drafts').selectAll().execute()
      return rows.map((row) => ({ ...row, content: row.content && readOlder(row.content) }))
    },

    /**
     * Saves on top of the version the editor read; the row's lock decides who was first.
     * @throws Problem `exhibit/saved-by-other`
     */
    save: (
      exhibit: string,
      content: Exhibit | null,
      onto: number,
      by: string,
      at: Date,
      within?: Transaction<Tables>,
    ) => {
      const work = async (transaction: Transaction<Tables>) => {
        const saved = await transaction
          .insertInto('drafts')
          .values({
            exhibit,
            content: content && JSON.stringify(content),
            version: onto + 1,
            updated_at: at,
            updated_by: by,
          })
          .onConflict((conflict) =>
            conflict
              .column('exhibit')
              .doUpdateSet({
                content: content && JSON.stringify(content),
                version: onto + 1,
                updated_at: at,
                updated_by: by,
              })
              .where('drafts.version', '=', onto),
          )
          .returningAll()
          .executeTakeFirst()
        if (saved) return saved
        const other = await transaction
          .selectFrom('drafts')
          .select('updated_by')
          .where('exhibit', '=', exhibit)
          .executeTakeFirst()
        throw new Problem('exhibit/saved-by-other', other?.updated_by ?? '')
      }
      return within ? work(within) : database.transaction().execute(work)
    },

    /**
     * After the pointer moved: published drafts follow the hall again, and whatever page was read before is stale,
     * also of exhibits that never had a draft.
     */
    followHall: (
      transaction: Transaction<Tables>,
      exhibits: readonly string[],
      { by, at, keepUnpublished }: { by: string; at: Date; keepUnpublished: boolean },
    ) =>
      transaction
        .insertInto('drafts')
        .values(
          exhibits.map((exhibit) => ({ exhibit, content: null, version: 1, updated_at: at, updated_by: by })),
        )
        .onConflict((conflict) =>
          conflict.column('exhibit').doUpdateSet({
            ...(keepUnpublished ? {} : { content: null }),
            version: sql<number>`drafts.version + 1`,
            updated_by: by,
            updated_at: at,
          }),
        )
        .execute(),
  }
}
export type DraftStore = ReturnType<typeof createDraftStore>

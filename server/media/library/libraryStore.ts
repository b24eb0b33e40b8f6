import type { Selectable, Updateable } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { LibraryEntry, MediaKind } from '#content/schema/library.ts'
import type { Database, Tables } from '../../storage/tables.ts'

export type LibraryRow = Selectable<Tables['library']>

/** The rows of the library: one for each kind and content. */
export function createLibraryStore(database: Database) {
  return {
    /** Newest first. */
    all: () => database.selectFrom('library').selectAll().orderBy('added_at', 'desc').orderBy('id').execute(),

    /** @throws Problem `media/not-found` */
    async row(id: string): Promise<LibraryRow> {
      const row = await database.selectFrom('library').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row) throw new Problem('media/not-found')
      return row
    },

    unfinished: (kind: MediaKind) =>
      database
        .selectFrom('library')
        .selectAll()
        .where('kind', '=', kind)
        .where('status', 'in', ['waiting', 'working'])
        .orderBy('added_at')
        .execute(),

    /** Adds what is new; says what is there of that kind and content, and whether it was there before. */
    async add(
      row: Omit<LibraryRow, 'status' | 'problem' | 'facts' | 'alt' | 'focus'>,
    ): Promise<{ readonly row: LibraryRow; readonly isNew: boolean }> {
      const added = await database
        .insertInto('library')
        .values({ ...row, status: 'waiting' })
        .onConflict((conflict) => conflict.columns(['kind', 'hash']).doNothing())
        .returningAll()
        .executeTakeFirst()
      if (added) return { row: added, isNew: true }
      const there = await database
        .selectFrom('library')
        .selectAll()
        .where('kind', '=', row.kind)
        .where('hash', '=', row.hash)
        .executeTakeFirstOrThrow()
      return { row: there, isNew: false }
    },

    /** @throws Problem `media/not-found` */
    async change(id: string, values: Updateable<Tables['library']>): Promise<LibraryRow> {
      const changed = await database
        .updateTable('library')
        .set(values)
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
      if (!changed) throw new Problem('media/not-found')
      return changed
    },

    /** Takes the row away; says which of its files nobody else needs. */
    remove: (id: string) =>
      database.transaction().execute(async (transaction) => {
        const row = await transaction
          .deleteFrom('library')
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirst()
        if (!row) throw new Problem('media/not-found')
        const others = await transaction
          .selectFrom('library')
          .select(['path', 'files'])
          .where((where) =>
            where.or([where('path', '=', row.path), where('files', '&&', where.val(row.files) as never)]),
          )
          .execute()
        const needed = new Set(others.flatMap(({ files }) => files))
        const gone = row.files.filter((file) => !needed.has(file))
        if (gone.length > 0) await transaction.deleteFrom('narrations').where('file', 'in', gone).execute()
        return {
          original: others.some(({ path }) => path === row.path) ? undefined : row.path,
          files: gone,
        }
      }),

    /** Which of these files were made for something in the library. */
    async kept(files: readonly string[]): Promise<string[]> {
      const wanted = new Set(files)
      const rows = await database
        .selectFrom('library')
        .select('files')
        .where('files', '&&', (value) => value.val([...files]) as never)
        .execute()
      return rows.flatMap((row) => row.files).filter((file) => wanted.has(file))
    },
  }
}

export const entryOf = (row: LibraryRow): LibraryEntry => ({
  ...{ id: row.id, kind: row.kind, name: row.name, bytes: row.bytes, hash: row.hash },
  ...{ status: row.status, problem: row.problem, facts: row.facts, files: row.files },
  ...{ alt: row.alt, focus: row.focus },
  ...{ addedAt: row.added_at.toISOString(), addedBy: row.added_by },
})

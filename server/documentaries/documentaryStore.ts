import { type Selectable, sql, type Transaction, type Updateable } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { DocumentaryText } from '#content/schema/documentaryDraft.ts'
import type { Database, Tables } from '../storage/tables.ts'

export type DocumentaryRow = Selectable<Tables['documentaries']>
export type PrintRow = Selectable<Tables['prints']>
/** A documentary with the print that is made of its original. */
export interface Filed {
  readonly row: DocumentaryRow
  readonly print: PrintRow
}

const EMPTY = { zh: '', en: '' }
const NOTHING_WRITTEN: DocumentaryText = {
  title: EMPTY,
  about: EMPTY,
  alt: EMPTY,
  credits: EMPTY,
  rights: EMPTY,
}

/** Documentaries and what was published of them, as rows. */
export function createDocumentaryStore(database: Database) {
  const withPrint = async (rows: readonly DocumentaryRow[]): Promise<Filed[]> => {
    if (rows.length === 0) return []
    const prints = await database
      .selectFrom('prints')
      .selectAll()
      .where('id', 'in', [...new Set(rows.map(({ print }) => print))])
      .execute()
    const byId = new Map(prints.map((print) => [print.id, print]))
    return rows.flatMap((row) => {
      const print = byId.get(row.print)
      return print ? [{ row, print }] : []
    })
  }

  /** Removes a print that no documentary has and no edition names, shown or kept; says whether it did. */
  const dropPrint = async (print: string, inside: Database = database): Promise<boolean> => {
    const named = `%${print}%`
    const { numAffectedRows } = await sql`
      delete from prints where id = ${print}
        and not exists (select from documentaries where print = ${print})
        and not exists (select from editions where content::text like ${named})
        and not exists (select from edition_documents where body like ${named})`.execute(inside)
    return numAffectedRows === 1n
  }

  return {
    /** The latest first. */
    async all(): Promise<Filed[]> {
      return withPrint(
        await database
          .selectFrom('documentaries')
          .selectAll()
          .orderBy('created_at', 'desc')
          .orderBy('id')
          .execute(),
      )
    },

    /** @throws Problem `documentary/not-found` */
    async find(id: string): Promise<Filed> {
      const rows = await database.selectFrom('documentaries').selectAll().where('id', '=', id).execute()
      const [filed] = await withPrint(rows)
      if (!filed) throw new Problem('documentary/not-found')
      return filed
    },

    add: (added: {
      readonly id: string
      readonly original: string
      readonly name: string
      readonly print: string
      readonly by: string
      readonly at: Date
    }) =>
      database
        .insertInto('documentaries')
        .values({
          ...{ id: added.id, original: added.original, original_name: added.name, print: added.print },
          ...{ text: JSON.stringify(NOTHING_WRITTEN), planned_for: null, poster: null },
          ...{ submitted_by: null, approved_by: null },
          ...{ created_by: added.by, created_at: added.at, updated_by: added.by, updated_at: added.at },
        })
        .execute(),

    /**
     * Changes what is written on top of the revision that was read; the row's lock decides who was first. Whatever
     * changes has to be reviewed anew.
     * @throws Problem `documentary/saved-by-other`, `documentary/not-found`
     */
    async write(
      { row }: Filed,
      onto: number,
      values: Updateable<Tables['documentaries']>,
      { by, at }: { readonly by: string; readonly at: Date },
    ): Promise<void> {
      const { numUpdatedRows } = await database
        .updateTable('documentaries')
        .set({
          ...values,
          ...{
            review: 'draft',
            submitted_by: null,
            submitted_at: null,
            approved_by: null,
            approved_at: null,
          },
          ...{ revision: sql<number>`revision + 1`, updated_by: by, updated_at: at },
        })
        .where('id', '=', row.id)
        .where('revision', '=', onto)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new Problem('documentary/saved-by-other', row.updated_by)
    },

    /** Moves its review, if nobody has changed it meanwhile. @throws Problem `documentary/saved-by-other` */
    async review({ row }: Filed, values: Updateable<Tables['documentaries']>): Promise<void> {
      const { numUpdatedRows } = await database
        .updateTable('documentaries')
        .set(values)
        .where('id', '=', row.id)
        .where('revision', '=', row.revision)
        .where('review', '=', row.review)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new Problem('documentary/saved-by-other', row.updated_by)
    },

    /** Removes it, and says whether its print went with it. @throws Problem `documentary/was-published` */
    remove: ({ row }: Filed) =>
      database.transaction().execute(async (transaction) => {
        const published = await transaction
          .selectFrom('documentary_publications')
          .select('number')
          .where('documentary', '=', row.id)
          .limit(1)
          .executeTakeFirst()
        if (published) throw new Problem('documentary/was-published')
        await transaction.deleteFrom('documentaries').where('id', '=', row.id).execute()
        return dropPrint(row.print, transaction)
      }),

    dropPrint,

    /** Written down together with what it tells of. */
    note: (
      transaction: Transaction<Tables>,
      act: 'published' | 'withdrawn',
      { row, print }: Filed,
      { by, at }: { readonly by: string; readonly at: Date },
    ) =>
      transaction
        .insertInto('documentary_publications')
        .values({ documentary: row.id, at, by, act, seconds: print.facts?.seconds ?? 0 })
        .execute(),

    /** What was published and withdrawn, in order. */
    publications: () =>
      database.selectFrom('documentary_publications').selectAll().orderBy('number').execute(),
  }
}
export type DocumentaryStore = ReturnType<typeof createDocumentaryStore>

import { sql, type Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { EditionContent, Publication } from '#content/schema/edition.ts'
import type { ManifestPart } from '#content/schema/manifest.ts'
import { readOlderEdition } from '#content/schema/olderContent.ts'
import type { Database, Tables } from '../storage/tables.ts'
import { createDocumentStore, documentsOf } from './documentStore.ts'
import { editionHash } from './editionHash.ts'

export interface Move {
  readonly by: string
  readonly kind: Publication['kind']
  readonly note: string
  readonly at: Date
}

/** Any number will do; it only has to be ours. */
const PUBLISH_LOCK = 7_012_024

/** Editions are written once; the hall shows the one the last publication names. */
export function createEditionStore(database: Database) {
  const documents = createDocumentStore(database)
  const latest = (from: Database | Transaction<Tables>) =>
    from.selectFrom('publications').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst()

  /** The one that was read last: what the hall shows is asked for by every screen and phone, and never changes. */
  let kept: { readonly id: string; readonly content: EditionContent } | undefined

  return {
    /** @throws Problem `edition/not-found` while nothing was ever published. */
    async current(
      from: Database | Transaction<Tables> = database,
    ): Promise<EditionContent & { readonly id: string }> {
      const pointer = await latest(from)
      if (!pointer) throw new Problem('edition/not-found')
      return { id: pointer.edition, ...(await this.content(pointer.edition, from)) }
    },

    async content(id: string, from: Database | Transaction<Tables> = database): Promise<EditionContent> {
      if (kept?.id === id) return kept.content
      const row = await from
        .selectFrom('editions')
        .select(['content', 'parts'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) throw new Problem('edition/not-found')
      const stored = row.content ?? (await documents.join(row.parts ?? [], from))
      const content = readOlderEdition(stored as EditionContent)
      kept = { id, content }
      return content
    },

    /** The documents that an edition is made of, as it was stored; one from before there were documents gets them now. */
    async parts(id: string, at: Date): Promise<readonly ManifestPart[]> {
      const row = await database
        .selectFrom('editions')
        .select(['content', 'parts'])
        .where('id', '=', id)
        .executeTakeFirst()
      if (!row) throw new Problem('edition/not-found')
      if (row.parts) return row.parts
      const cut = documentsOf(row.content ?? {})
      await documents.keep(cut, at)
      return cut.map(({ part }) => part)
    },

    latest,

    /** When the hall first showed anything. */
    opened: async () =>
      (await database.selectFrom('publications').select('at').orderBy('number').limit(1).executeTakeFirst())
        ?.at,

    /** Runs `work` while nobody else can move the pointer. */
    exclusively: <T>(work: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
      database.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${PUBLISH_LOCK})`.execute(transaction)
        return work(transaction)
      }),

    /** Writes the edition aside if it is new, then moves the pointer to it. */
    async show(transaction: Transaction<Tables>, content: EditionContent, move: Move): Promise<Publication> {
      const id = editionHash(content)
      const cut = documentsOf(content)
      await documents.keep(cut, move.at, transaction)
      await transaction
        .insertInto('editions')
        .values({ id, parts: JSON.stringify(cut.map(({ part }) => part)), created_at: move.at })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
      const row = await transaction
        .insertInto('publications')
        .values({ edition: id, ...move })
        .returningAll()
        .executeTakeFirstOrThrow()
      return publicationOf(row, row.number)
    },

    async publications(): Promise<Publication[]> {
      const rows = await database
        .selectFrom('publications')
        .selectAll()
        .orderBy('number', 'desc')
        .limit(200)
        .execute()
      return rows.map((row) => publicationOf(row, rows[0]?.number))
    },
  }
}
export type EditionStore = ReturnType<typeof createEditionStore>

const publicationOf = (
  row: { number: number; edition: string; at: Date; by: string; kind: Publication['kind']; note: string },
  current: number | undefined,
): Publication => ({ ...row, at: row.at.toISOString(), current: row.number === current })

import type { Transaction } from 'kysely'
import { canonicalJson } from '#content/schema/canonicalJson.ts'
import { joinContent, splitContent } from '#content/schema/contentParts.ts'
import type { ManifestPart } from '#content/schema/manifest.ts'
import type { Database, Tables } from '../storage/tables.ts'
import { hashOf } from './editionHash.ts'

type Reader = Database | Transaction<Tables>

/** A part of an edition and the text that its hash is of. */
export interface Document {
  readonly part: ManifestPart
  readonly body: string
}

/** Writes a piece of an edition as the document that belongs there. */
export const documentOf = (place: string, value: unknown): Document => {
  const body = canonicalJson(value)
  return { part: { place, sha256: hashOf(body), bytes: Buffer.byteLength(body) }, body }
}

/** The documents of an edition's content. */
export const documentsOf = (content: object): Document[] =>
  splitContent(content).map(({ place, value }) => documentOf(place, value))

/** Documents are stored once, however many editions they are in. */
export const createDocumentStore = (database: Database) => ({
  async keep(documents: readonly Document[], at: Date, to: Reader = database): Promise<void> {
    // One statement must not hold the same row twice.
    const bodies = new Map(documents.map(({ part, body }) => [part.sha256, body]))
    if (bodies.size === 0) return
    await to
      .insertInto('edition_documents')
      .values([...bodies].map(([sha256, body]) => ({ sha256, body, created_at: at })))
      .onConflict((conflict) => conflict.column('sha256').doNothing())
      .execute()
  },

  /** @throws Error where one is not stored: an edition is stored whole or not at all */
  async join(parts: readonly ManifestPart[], from: Reader = database): Promise<Record<string, unknown>> {
    const rows = await from
      .selectFrom('edition_documents')
      .select(['sha256', 'body'])
      .where(
        'sha256',
        'in',
        parts.map(({ sha256 }) => sha256),
      )
      .execute()
    const bodies = new Map(rows.map(({ sha256, body }) => [sha256, body]))
    return joinContent(
      parts.map(({ place, sha256 }) => {
        const body = bodies.get(sha256)
        if (body === undefined) throw new Error(`The document ${sha256} (${place}) is not stored.`)
        return { place, value: JSON.parse(body) as unknown }
      }),
    )
  },

  find: async (sha256: string): Promise<string | undefined> =>
    (
      await database
        .selectFrom('edition_documents')
        .select('body')
        .where('sha256', '=', sha256)
        .executeTakeFirst()
    )?.body,
})

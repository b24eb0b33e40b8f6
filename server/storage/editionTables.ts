import type { ColumnType, Generated } from 'kysely'
import type { EditionContent, Publication } from '#content/schema/edition.ts'
import type { ManifestPart } from '#content/schema/manifest.ts'
import type { Kept } from './columns.ts'

/** What the hall has shown: nothing of it ever changes. */
export interface EditionTables {
  /** Its content: in documents, or (from before there were documents) in the row itself. */
  editions: {
    id: Kept<string>
    content: ColumnType<EditionContent | null, string | undefined, never>
    parts: ColumnType<ManifestPart[] | null, string | undefined, never>
    created_at: Kept<Date>
  }
  /** Parts of editions and manifests, as the very bytes that their names are the hash of. */
  edition_documents: { sha256: Kept<string>; body: Kept<string>; created_at: Kept<Date> }
  publications: {
    number: Generated<number>
    edition: Kept<string>
    at: Kept<Date>
    by: Kept<string>
    kind: Kept<Publication['kind']>
    note: Kept<string>
  }
}

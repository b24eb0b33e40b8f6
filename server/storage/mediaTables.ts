import type { Generated } from 'kysely'
import type { EntryStatus, Focus, MediaKind } from '#content/schema/library.ts'
import type { Localized } from '#content/schema/localized.ts'
import type { Pause } from '#content/schema/narration.ts'
import type { Filled, Json, Time } from './columns.ts'

/** What editors have sent; the files themselves lie in DATA_DIR/media, the originals of the library in DATA_DIR/library. */
export interface MediaTables {
  narrations: {
    file: string
    seconds: number
    bytes: number
    pauses: Json<Pause[]>
    added_at: Time
    added_by: string
  }
  library: {
    id: string
    kind: MediaKind
    name: string
    hash: string
    path: string
    bytes: number
    status: EntryStatus
    problem: Json<{ code: string; detail: string }> | null
    facts: Filled<Record<string, unknown>>
    files: Generated<string[]>
    alt: Json<Localized> | null
    focus: Json<Focus> | null
    added_at: Time
    added_by: string
  }
  uploads: {
    id: string
    kind: MediaKind
    name: string
    bytes: number
    begun_at: Time
    begun_by: string
    entry: string | null
  }
}

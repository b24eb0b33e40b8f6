import type { Generated } from 'kysely'
import type { Change } from '#content/editing/contentChanges.ts'
import type { Trail } from '#content/editing/trail.ts'
import type { EditingAct, Schedule, VersionAct } from '#content/schema/editing.ts'
import type { EditionPart } from '#content/schema/editionPart.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Filled, Json, Kept, Time } from './columns.ts'

/** An exhibit as it was when a time was set for it. */
export interface Frozen {
  readonly id: string
  /** Leaving the hall, or staying or coming with this content. */
  readonly place: 'hall' | 'new' | 'leaving'
  readonly version: number
  readonly content: Exhibit
  /** Hashes of what the hall may show of it before, so that nothing newer is overwritten. */
  readonly bases: readonly string[]
}

/** The same of what an edition has beside its exhibits. */
export interface FrozenPart {
  readonly part: EditionPart
  readonly version: number
  readonly content: unknown
  readonly bases: readonly string[]
}

/** How a draft becomes an edition. */
export interface EditingTables {
  /** `content` is null while the draft follows what the hall shows; `version` only ever grows. */
  drafts: {
    exhibit: string
    content: Json<Exhibit> | null
    version: number
    updated_at: Time
    updated_by: string
    trail: Filled<Trail>
  }
  /** Every version of every draft: the content, or what changed since the version before. */
  draft_versions: {
    exhibit: Kept<string>
    version: Kept<number>
    at: Kept<Date>
    by: Kept<string>
    act: Kept<VersionAct>
    repeats: Kept<number | null>
    whole: Json<Exhibit> | null
    changes: Json<Change[]> | null
  }
  editing_acts: {
    number: Generated<number>
    at: Kept<Date>
    by: Kept<string>
    act: Kept<EditingAct>
    exhibit: Kept<string | null>
    /** Of what an edition has beside its exhibits. */
    part: Kept<EditionPart | null>
    version: Kept<number | null>
    words: Kept<string>
    about: Kept<string>
  }
  comments: {
    id: Generated<number>
    exhibit: Kept<string>
    field: Kept<string>
    quote: Kept<string>
    parent: Kept<number | null>
    by: Kept<string>
    at: Kept<Date>
    text: Kept<string>
    mentions: Json<string[]>
  }
  /** A comment was settled, or opened again; the last one holds. */
  comment_marks: {
    number: Generated<number>
    comment: Kept<number>
    resolved: Kept<boolean>
    by: Kept<string>
    at: Kept<Date>
  }
  comment_reads: { username: string; exhibit: string; up_to: number }
  schedules: {
    id: Kept<string>
    at: Time
    kind: Kept<Schedule['kind']>
    edition: Kept<string | null>
    exhibits: Json<Frozen[]>
    parts: Filled<FrozenPart[]>
    note: Kept<string>
    with_missing_glyphs: Kept<boolean>
    by: Kept<string>
    created_at: Kept<Date>
    state: Schedule['state']
    settled_at: Time | null
    problem_code: string | null
    problem_detail: string | null
    publication: number | null
  }
}

import type { ColumnType } from 'kysely'
import type { Trail } from '#content/editing/trail.ts'
import type { VersionAct } from '#content/schema/editing.ts'
import type { EditionPart } from '#content/schema/editionPart.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { HallPlan } from '#content/schema/hallPlan.ts'
import type { Filled, Json, Kept, Time } from './columns.ts'

/** What editors keep beside the drafts of exhibits. */
export interface AuthoringTables {
  /** As each was last written; one that is still in the hall leaves it with the next edition. */
  archived_exhibits: { exhibit: string; content: Json<Exhibit>; archived_at: Time; archived_by: string }
  /** `content` is null while a part follows what the hall shows; `version` only ever grows. */
  part_drafts: {
    part: EditionPart
    content: Json<unknown> | null
    version: number
    updated_at: Time
    updated_by: string
    /** Who has had a hand in it since the hall last showed it. */
    authors: Filled<string[]>
    /** Where undo and redo stand; walked by the plan of the hall alone. */
    trail: Filled<Trail>
  }
  /** What each version of the plan said; null where it followed the hall. */
  plan_versions: {
    version: Kept<number>
    at: Kept<Date>
    by: Kept<string>
    act: Kept<VersionAct>
    repeats: Kept<number | null>
    content: ColumnType<HallPlan | null, string | null, never>
  }
}

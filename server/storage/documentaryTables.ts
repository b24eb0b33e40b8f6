import type { ColumnType, Generated } from 'kysely'
import type { DocumentaryChapter, DocumentarySubtitles } from '#content/schema/documentary.ts'
import type {
  DocumentaryText,
  PrintFacts,
  PrintState,
  PrintStep,
  ReviewState,
} from '#content/schema/documentaryDraft.ts'
import type { Filled, Json, Kept, Time } from './columns.ts'

type MaybeTime = ColumnType<Date | null, Date | null | undefined, Date | null>

export interface DocumentaryTables {
  /** The HLS ladders that are made of originals. */
  prints: {
    id: string
    original: string
    state: PrintState
    step: PrintStep | null
    done: Generated<number>
    problem: ColumnType<{ code: string; detail: string } | null, string | null | undefined, string | null>
    facts: ColumnType<PrintFacts | null, string | null | undefined, string | null>
    asked_at: Time
    /** The run of the node that makes it, and until when it need not say so again. */
    held_by: string | null
    held_until: MaybeTime
  }
  documentaries: {
    id: string
    revision: Generated<number>
    original: string
    original_name: string
    print: string
    text: Json<DocumentaryText>
    /** A day, as `2026-11-27`. */
    planned_for: string | null
    chapters: Filled<DocumentaryChapter[]>
    /** A picture of the library; null for the print's own. */
    poster: string | null
    subtitles: Filled<DocumentarySubtitles>
    review: ColumnType<ReviewState, ReviewState | undefined, ReviewState>
    submitted_by: string | null
    submitted_at: MaybeTime
    approved_by: string | null
    approved_at: MaybeTime
    review_note: ColumnType<string, string | undefined, string>
    created_by: string
    created_at: Time
    updated_by: string
    updated_at: Time
  }
  /** What was published and withdrawn, row by row. */
  documentary_publications: {
    number: Generated<number>
    documentary: Kept<string>
    at: Kept<Date>
    by: Kept<string>
    act: Kept<'published' | 'withdrawn'>
    seconds: Kept<number>
  }
}

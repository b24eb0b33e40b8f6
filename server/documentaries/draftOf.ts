import { isDeepStrictEqual } from 'node:util'
import type { Documentary } from '#content/schema/documentary.ts'
import type { DocumentaryDraft } from '#content/schema/documentaryDraft.ts'
import type { Filed } from './documentaryStore.ts'

interface Seen {
  /** As the hall shows it. */
  readonly shown: Documentary | undefined
  /** As it would be shown if it were published now; undefined while it cannot be. */
  readonly next: Documentary | undefined
  /** Of its last publication. */
  readonly shownSince: Date | undefined
}

/** A documentary as its editors see it. */
export function draftOf({ row, print }: Filed, { shown, next, shownSince }: Seen): DocumentaryDraft {
  const signed = (by: string | null, at: Date | null) => (by && at ? { by, at: at.toISOString() } : null)
  return {
    id: row.id,
    revision: row.revision,
    original: row.original,
    originalName: row.original_name,
    text: row.text,
    plannedFor: row.planned_for,
    chapters: row.chapters,
    poster: row.poster,
    subtitles: row.subtitles,
    print: {
      ...{ state: print.state, step: print.step, done: print.done },
      ...{ problem: print.problem, facts: print.facts },
    },
    review: {
      state: row.review,
      submitted: signed(row.submitted_by, row.submitted_at),
      approved: signed(row.approved_by, row.approved_at),
      note: row.review_note,
    },
    shownSince: shown ? (shownSince ?? row.updated_at).toISOString() : null,
    differs: shown !== undefined && !isDeepStrictEqual(shown, next),
    updatedAt: row.updated_at.toISOString(),
    updatedBy: row.updated_by,
  }
}

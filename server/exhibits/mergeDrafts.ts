import { draftState } from '#content/editing/draftState.ts'
import { emptyTrail, stepsFrom, type Trail } from '#content/editing/trail.ts'
import { recordingsIn } from '#content/narration/recordingsIn.ts'
import type { Review } from '#content/schema/editing.ts'
import type { EditionContent, ExhibitDraft } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { picturesIn } from '#content/schema/picturesIn.ts'
import { saysTheSame } from './editionHash.ts'

export interface DraftRow {
  readonly exhibit: string
  readonly content: Exhibit | null
  readonly version: number
  readonly updated_at: Date
  readonly updated_by: string
  readonly trail: Trail
}

/** What is known of drafts beside what they say, by exhibit. */
export interface Known {
  /** The last decision about each. */
  readonly reviews: ReadonlyMap<string, Review>
  /** Who has had a hand in each. */
  readonly authors: ReadonlyMap<string, readonly string[]>
}

export interface ArchivedRow {
  readonly exhibit: string
  readonly content: Exhibit
}

/**
 * Each exhibit as its editor sees it: those of the hall with the draft where there is one, then those that were written
 * since, then those that were put away.
 */
export function mergeDrafts(
  shown: EditionContent,
  rows: readonly DraftRow[],
  archived: readonly ArchivedRow[],
  { reviews, authors }: Known,
): ExhibitDraft[] {
  const drafts = new Map(rows.map((row) => [row.exhibit, row]))
  const away = new Set(archived.map(({ exhibit }) => exhibit))
  const inHall = new Set(shown.exhibits.map(({ id }) => id))
  const draftOf = (exhibit: Exhibit, place: ExhibitDraft['place'], changed: boolean): ExhibitDraft => {
    const row = drafts.get(exhibit.id)
    const review = reviews.get(exhibit.id) ?? null
    const version = row?.version ?? 0
    const { undo, redo } = stepsFrom(row?.trail ?? emptyTrail)
    return {
      ...{ exhibit, place, changed, version, review },
      state: draftState(changed, version, review),
      authors: [...(authors.get(exhibit.id) ?? [])],
      undo: undo !== undefined,
      redo: redo !== undefined,
      updatedAt: row?.updated_at.toISOString() ?? null,
      updatedBy: row?.updated_by ?? null,
    }
  }
  return [
    ...shown.exhibits.map((exhibit) => {
      const written = drafts.get(exhibit.id)?.content
      const rewritten = written && !saysTheSame(written, exhibit) ? written : undefined
      const leaves = away.has(exhibit.id)
      return draftOf(rewritten ?? exhibit, leaves ? 'leaving' : 'hall', leaves || rewritten !== undefined)
    }),
    ...rows.flatMap(({ exhibit, content }) =>
      content && !inHall.has(exhibit) && !away.has(exhibit) ? [draftOf(content, 'new', true)] : [],
    ),
    ...archived.flatMap(({ exhibit, content }) =>
      inHall.has(exhibit) ? [] : [draftOf(content, 'archived', false)],
    ),
  ]
}

/** The hall's exhibits once these drafts are published, each in its place. */
export function nextExhibits(shown: EditionContent, drafts: readonly ExhibitDraft[]): Exhibit[] {
  const next = new Map(drafts.map((draft) => [draft.exhibit.id, draft]))
  const known = new Set(shown.exhibits.map(({ id }) => id))
  const staying = shown.exhibits.flatMap((exhibit) => {
    const draft = next.get(exhibit.id)
    if (!draft) return [exhibit]
    return draft.place === 'leaving' ? [] : [draft.exhibit]
  })
  const coming = drafts.filter(({ exhibit, place }) => place === 'new' && !known.has(exhibit.id))
  return [...staying, ...coming.map(({ exhibit }) => exhibit)].sort((one, other) => one.order - other.order)
}

/** The pictures, models and recordings that an exhibit shows and plays. */
export const filesIn = (exhibit: Exhibit): string[] => [
  ...(exhibit.plate?.kind === 'model' && exhibit.plate.model ? [exhibit.plate.model.file] : []),
  ...picturesIn(exhibit).flatMap(({ file, sizes = [] }) => [file, ...sizes.map((size) => size.file)]),
  ...recordingsIn(exhibit),
]

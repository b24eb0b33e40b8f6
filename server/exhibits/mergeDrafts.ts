import { recordingsIn } from '#content/narration/recordingsIn.ts'
import type { EditionContent, ExhibitDraft } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { saysTheSame } from './editionHash.ts'

export interface DraftRow {
  readonly exhibit: string
  readonly content: Exhibit | null
  readonly version: number
  readonly updated_at: Date
  readonly updated_by: string
}

/** Each exhibit of the hall as its editor sees it: the draft where there is one. */
export function mergeDrafts(shown: EditionContent, rows: readonly DraftRow[]): ExhibitDraft[] {
  const drafts = new Map(rows.map((row) => [row.exhibit, row]))
  return shown.exhibits.map((exhibit) => {
    const row = drafts.get(exhibit.id)
    const changed = row?.content ? !saysTheSame(row.content, exhibit) : false
    return {
      exhibit: changed && row?.content ? row.content : exhibit,
      changed,
      version: row?.version ?? 0,
      updatedAt: row?.updated_at.toISOString() ?? null,
      updatedBy: row?.updated_by ?? null,
    }
  })
}

/** The pictures and recordings that an exhibit shows and plays. */
export const filesIn = ({ picture, panels }: Exhibit): string[] => [
  ...(picture ? [picture.file] : []),
  ...recordingsIn({ panels }),
]

/** The first thing an exhibit says that the hall cannot keep, or nothing: a source nobody listed, a file nobody sent. */
export function unknownIn(
  exhibit: Exhibit,
  sources: ReadonlySet<string>,
  files: ReadonlySet<string>,
): string | undefined {
  const told = [exhibit.panels, exhibit.hotspots, exhibit.figures, exhibit.quiz, exhibit.items ?? []].flat()
  const missing = told.flatMap((part) => part.sources).find((key) => !sources.has(key))
  return missing ?? filesIn(exhibit).find((file) => !files.has(file))
}

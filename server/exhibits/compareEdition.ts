import type { EditionContent, ExhibitDraft } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { saysTheSame } from './editionHash.ts'

export interface EditionChange {
  readonly exhibit: Exhibit
  readonly change: 'new' | 'changed' | 'leaving'
}

/** What has to change for the next edition to have these exhibits and no others. */
export function compareEdition(
  drafts: readonly ExhibitDraft[],
  { exhibits }: Pick<EditionContent, 'exhibits'>,
): EditionChange[] {
  const here = new Map(
    drafts
      .filter(({ place }) => place === 'hall' || place === 'new')
      .map(({ exhibit }) => [exhibit.id, exhibit]),
  )
  const there = new Set(exhibits.map(({ id }) => id))
  return [
    ...exhibits.flatMap((exhibit): EditionChange[] => {
      const mine = here.get(exhibit.id)
      if (!mine) return [{ exhibit, change: 'new' }]
      return saysTheSame(mine, exhibit) ? [] : [{ exhibit, change: 'changed' }]
    }),
    ...[...here.values()].flatMap((exhibit): EditionChange[] =>
      there.has(exhibit.id) ? [] : [{ exhibit, change: 'leaving' }],
    ),
  ]
}

import { draftState } from '#content/editing/draftState.ts'
import { piecesOf } from '#content/editing/planPieces.ts'
import type { Review } from '#content/schema/editing.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import { type EditionPart, editionPart } from '#content/schema/editionPart.ts'
import type { HallPlan } from '#content/schema/hallPlan.ts'
import type { Localized } from '#content/schema/localized.ts'
import type { PartDraft } from '#content/schema/partDraft.ts'
import { saysTheSame } from './editionHash.ts'
import type { PartRow } from './partStore.ts'

type Named = Readonly<Record<string, unknown>>

interface Known {
  readonly reviews: ReadonlyMap<string, Review>
  /** Every word of the software as it ships. */
  readonly shippedWords: Readonly<Record<string, Localized>>
}

/** What somebody may put in the place of a part of the hall: which, in which version, and what it says. */
export interface ChosenPart {
  readonly part: EditionPart
  readonly version: number
  readonly content: unknown
}

/** Each part as its editor sees it: as the hall has it, with the draft where there is one. */
export const mergeParts = (
  shown: EditionContent,
  rows: readonly PartRow[],
  { reviews, shippedWords }: Known,
): PartDraft[] =>
  editionPart.options.map((part) => {
    const row = rows.find((one) => one.part === part)
    const content = row?.content ?? undefined
    const changed = content !== undefined && !saysTheSame(content, shown[part] ?? {})
    const [version, review] = [row?.version ?? 0, reviews.get(part) ?? null]
    const [was, now] = changed ? apart(part, shown[part], content, shippedWords) : [{}, {}]
    return {
      ...{ part, changed, version, review, was, now },
      state: draftState(changed, version, review),
      authors: [...(row?.authors ?? [])],
      updatedAt: row?.updated_at.toISOString() ?? null,
      updatedBy: row?.updated_by ?? null,
    }
  })

function apart(
  part: EditionPart,
  shown: unknown,
  content: unknown,
  shipped: Known['shippedWords'],
): [Named, Named] {
  const named = (value: unknown): Named => {
    if (part === 'words') return (value ?? {}) as Named
    if (part === 'plan') return value ? piecesOf(value as HallPlan) : {}
    const list = value as readonly { readonly id?: string; readonly key?: string }[]
    return Object.fromEntries(list.map((one) => [one.key ?? one.id ?? '', one]))
  }
  const [before, after] = [named(shown), named(content)]
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (key) => !saysTheSame(before[key] ?? {}, after[key] ?? {}),
  )
  const only = (all: Named): Named =>
    Object.fromEntries(
      keys.flatMap((key) => {
        // What nobody has put otherwise is said as the software says it.
        if (part === 'words') return [[key, { ...shipped[key], ...(all[key] as object | undefined) }]]
        return all[key] === undefined ? [] : [[key, all[key]]]
      }),
    )
  return [only(before), only(after)]
}

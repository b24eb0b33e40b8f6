import type { Identity } from '../../schema/access.ts'
import type { DraftState } from '../../schema/editing.ts'
import type { ExhibitDraft } from '../../schema/edition.ts'
import type { EditionPart } from '../../schema/editionPart.ts'
import type { Exhibit } from '../../schema/exhibit.ts'
import type { MissingGlyphs } from '../../schema/fontPart.ts'
import type { Localized } from '../../schema/localized.ts'
import type { PartDraft } from '../../schema/partDraft.ts'
import { workflowWords } from '../../strings/workflowWords.ts'
import { nameOfField } from '../compare/nameOfField.ts'
import { nameInPart } from '../parts/nameInPart.ts'
import { outdatedIn } from '../withNarration.ts'

/** Something that differs from the hall and might be published: an exhibit, or what an edition has beside them. */
export interface Candidate {
  /** Among the candidates. */
  readonly key: string
  readonly title: Localized
  readonly state: DraftState
  readonly version: number
  readonly exhibit: string | undefined
  readonly part: EditionPart | undefined
  /** What stands in the hall and what would; undefined where there is none. */
  readonly was: object | undefined
  readonly now: object | undefined
  readonly nameOf: typeof nameOfField
  /** Recordings that read an older text aloud. */
  readonly outdated: number
  /** Whether it may be published without a reason. */
  readonly free: boolean
  /** Whether this person may publish it at all. */
  readonly may: boolean
}

interface Desk {
  readonly drafts: readonly ExhibitDraft[]
  readonly parts: readonly PartDraft[]
  /** What the hall shows now. */
  readonly shown: readonly Exhibit[]
  readonly identity: Identity
  /** Whether this person approves a draft by publishing it. */
  readonly approves: (draft: ExhibitDraft | PartDraft) => boolean
}

/** All that differs from the hall, exhibits first. */
export function candidatesOf({ drafts, parts, shown, identity, approves }: Desk): Candidate[] {
  const rights = (draft: ExhibitDraft | PartDraft) => {
    const free = draft.state === 'approved' || approves(draft)
    return { state: draft.state, version: draft.version, free, may: free || identity.role === 'admin' }
  }
  return [
    ...drafts.flatMap((draft) => {
      const { exhibit, place, changed } = draft
      if (!changed) return []
      return {
        ...{ key: exhibit.id, title: exhibit.title, exhibit: exhibit.id, part: undefined, ...rights(draft) },
        was: shown.find(({ id }) => id === exhibit.id),
        now: place === 'leaving' ? undefined : exhibit,
        ...{ nameOf: nameOfField, outdated: outdatedIn(exhibit) },
      }
    }),
    ...parts.flatMap((draft) => {
      const { part, changed, was, now } = draft
      if (!changed) return []
      const title = { zh: workflowWords('zh')(`part.${part}`), en: workflowWords('en')(`part.${part}`) }
      return {
        ...{ key: `part/${part}`, title, exhibit: undefined, part, ...rights(draft) },
        ...{ was, now, nameOf: nameInPart, outdated: 0 },
      }
    }),
  ]
}

/** The characters that no typeface draws and that would be shown: of what is not to be published nothing has to be drawn. */
export function missingAmong(
  missing: readonly MissingGlyphs[],
  all: readonly Candidate[],
  picked: readonly Candidate[],
): MissingGlyphs[] {
  const says = ({ exhibit, part, now }: Candidate, name: string) =>
    exhibit === name || (part !== undefined && Object.hasOwn(now ?? {}, name))
  return missing.filter(({ exhibit: name }) => {
    const saying = all.filter((one) => says(one, name))
    return saying.length === 0 || saying.some((one) => picked.includes(one))
  })
}

import { z } from 'zod'
import { role } from './access.ts'
import { editionPart } from './editionPart.ts'
import { localized, slug } from './localized.ts'

const at = z.iso.datetime()

/**
 * How a version of a draft came about. `archive` and `takeOut` put the exhibit away and back; `hall`: the hall changed under
 * the draft by a publication or a rollback.
 */
export const versionAct = z.enum([
  ...(['write', 'undo', 'redo', 'restore', 'discard'] as const),
  ...(['archive', 'takeOut', 'hall'] as const),
])
export type VersionAct = z.output<typeof versionAct>

/** One saved state of a draft: who, when and how; `repeats` names the version that was brought back. */
export const draftVersion = z.strictObject({
  version: z.number().int().positive(),
  at,
  by: z.string(),
  act: versionAct,
  repeats: z.number().int().min(0).nullable(),
})
export type DraftVersion = z.output<typeof draftVersion>

/** Where a draft stands: as in the hall, being written, sent for review, approved. */
export const draftState = z.enum(['shown', 'draft', 'review', 'approved'])
export type DraftState = z.output<typeof draftState>

/** What can be decided about a version of a draft; `skipped`: an administrator published it without review and said why. */
export const reviewAct = z.enum(['sent', 'withdrawn', 'approved', 'returned', 'skipped'])
export type ReviewAct = z.output<typeof reviewAct>

/** The last decision about a draft. It holds for that version only. */
export const review = z.strictObject({
  act: reviewAct,
  by: z.string(),
  at,
  words: z.string(),
  version: z.number().int(),
})
export type Review = z.output<typeof review>

/** How long the words of a decision may be. */
export const WORDS_AT_MOST = 500

/** Everything that is written into the log of the editing room, beside the versions. */
export const editingAct = z.enum([
  ...reviewAct.options,
  'published',
  'rolledBack',
  'scheduled',
  'moved',
  'cancelled',
  'ran',
  'failed',
  'ownText',
])
export type EditingAct = z.output<typeof editingAct>

/** A line of that log. `about` is an edition, a time or a rule, as the act has it. */
export const editingEntry = z.strictObject({
  number: z.number().int(),
  at,
  by: z.string(),
  act: editingAct,
  exhibit: z.string().nullable(),
  part: editionPart.nullable(),
  version: z.number().int().nullable(),
  words: z.string(),
  about: z.string(),
})
export type EditingEntry = z.output<typeof editingEntry>

/** Whether somebody may approve a text of their own: only while nobody else could, never, or always. */
export const ownText = z.enum(['whenAlone', 'never', 'always'])
export type OwnText = z.output<typeof ownText>

/** Who works on exhibits, and by which rule. */
export const editingHouse = z.strictObject({
  ownText,
  people: z.array(z.strictObject({ username: z.string(), role })),
})
export type EditingHouse = z.output<typeof editingHouse>

/** Who has which exhibit open, as the sockets of the editing room know it. */
export const presence = z.strictObject({ username: z.string(), exhibit: slug, field: z.string().max(120) })
export type Presence = z.output<typeof presence>
/** What a page says of itself; null when no exhibit is open. */
export const editorPlace = z.strictObject({ exhibit: slug.nullable(), field: z.string().max(120) })
export type EditorPlace = z.output<typeof editorPlace>

/** What of the editing room moved, so that open pages look again. */
export interface EditingNews {
  readonly what: 'draft' | 'review' | 'comment' | 'hall' | 'schedule' | 'part'
  /** Null where it is about more than one. */
  readonly exhibit: string | null
}

/** A publication that waits for its time, or has had it. */
export const schedule = z.strictObject({
  id: z.uuid(),
  at,
  kind: z.enum(['publish', 'rollback']),
  /** Of a rollback. */
  edition: z.string().nullable(),
  exhibits: z.array(z.strictObject({ id: slug, title: localized, version: z.number().int() })),
  parts: z.array(editionPart),
  note: z.string(),
  state: z.enum(['waiting', 'done', 'failed', 'cancelled']),
  by: z.string(),
  createdAt: at,
  settledAt: at.nullable(),
  /** Why it did not happen. */
  problem: z.strictObject({ code: z.string(), detail: z.string() }).nullable(),
  /** The number of the publication that it became. */
  publication: z.number().int().nullable(),
})
export type Schedule = z.output<typeof schedule>

/** How long a comment may be, in characters. */
export const COMMENT_AT_MOST = 2000

/** A word about an exhibit, or about one of its fields (`panels.0.text.zh`), or an answer to one. */
export const comment = z.strictObject({
  id: z.number().int(),
  exhibit: z.string(),
  field: z.string(),
  /** What stood in that field then. */
  quote: z.string(),
  parent: z.number().int().nullable(),
  by: z.string(),
  at,
  text: z.string(),
  mentions: z.array(z.string()),
  /** Who has settled it, and when; null while it is open. Answers have none of their own. */
  resolved: z.strictObject({ by: z.string(), at }).nullable(),
})
export type Comment = z.output<typeof comment>

/** How many comments of an exhibit are open, new to the reader, and name the reader. */
export const commentCount = z.strictObject({
  exhibit: z.string(),
  open: z.number().int(),
  unread: z.number().int(),
  mentions: z.number().int(),
})
export type CommentCount = z.output<typeof commentCount>

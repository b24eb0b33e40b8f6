import { z } from 'zod'
import { draftState, review } from './editing.ts'
import { editionPart } from './editionPart.ts'

/** A part of an edition as its editor sees it. */
export const partDraft = z.strictObject({
  part: editionPart,
  changed: z.boolean(),
  state: draftState,
  /** The last decision about it; of an earlier version where it has been changed since. */
  review: review.nullable(),
  /** Who has had a hand in it since the hall last showed it. */
  authors: z.array(z.string()),
  updatedAt: z.iso.datetime().nullable(),
  updatedBy: z.string().nullable(),
  /** Grows with every save; a save must name the version it read. */
  version: z.number().int().min(0),
  /** Of what differs, by name: as the hall has it, and as the next edition would. */
  was: z.record(z.string(), z.unknown()),
  now: z.record(z.string(), z.unknown()),
})
export type PartDraft = z.output<typeof partDraft>

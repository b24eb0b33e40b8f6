import { z } from 'zod'
import { documentary } from './documentary.ts'
import { draftState, review } from './editing.ts'
import { exhibit } from './exhibit.ts'
import { film } from './film.ts'
import { fontPart } from './fontPart.ts'
import { hallPlan } from './hallPlan.ts'
import { source } from './source.ts'
import { wordOverrides } from './wordOverrides.ts'

/** SHA-256 of the edition's content, in hex: the name under which it can never change. */
export const editionId = z.string().regex(/^[0-9a-f]{64}$/)

/** All that a screen shows, as one immutable document. */
export const editionContent = z.strictObject({
  exhibits: z.array(exhibit).min(1),
  /** Empty in editions from before there were films. */
  films: z.array(film).default([]),
  /** Films that were sent and published; `films` are drawn from the scenes. */
  documentaries: z.array(documentary).default([]),
  sources: z.array(source),
  /** What editors say instead of the software's own words. */
  words: wordOverrides.optional(),
  /** The hall from above, once somebody has drawn it. */
  plan: hallPlan.optional(),
})
export type EditionContent = z.output<typeof editionContent>

export const edition = editionContent.extend({
  id: editionId,
  /** The typefaces, cut down to its characters. */
  fonts: z.array(fontPart).default([]),
})
export type Edition = z.output<typeof edition>

/** One move of the pointer: what the hall showed from then on, who moved it and why. */
export const publication = z.strictObject({
  number: z.number().int().positive(),
  edition: editionId,
  at: z.iso.datetime(),
  by: z.string(),
  kind: z.enum(['shipped', 'publish', 'rollback']),
  note: z.string(),
  current: z.boolean(),
})
export type Publication = z.output<typeof publication>

/**
 * Where an exhibit is: in the hall, written and not yet published, still in the hall and leaving with the next edition,
 * or put away. What is put away can be taken out again; its figures stay.
 */
const exhibitPlace = z.enum(['hall', 'new', 'leaving', 'archived'])

/** An exhibit as the editor sees it: the draft, and what the hall shows now. */
export const exhibitDraft = z.strictObject({
  exhibit,
  place: exhibitPlace,
  changed: z.boolean(),
  state: draftState,
  /** The last decision about it; of an earlier version where it has been changed since. */
  review: review.nullable(),
  /** Who has had a hand in it since the hall last showed it. */
  authors: z.array(z.string()),
  /** Whether there is a step back, and one forward again. */
  undo: z.boolean(),
  redo: z.boolean(),
  updatedAt: z.iso.datetime().nullable(),
  updatedBy: z.string().nullable(),
  /** Grows with every save; a save must name the version it read. */
  version: z.number().int().min(0),
})
export type ExhibitDraft = z.output<typeof exhibitDraft>

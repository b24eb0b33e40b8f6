import { z } from 'zod'
import { localized, slug } from './localized.ts'

export const ratingKind = z.enum(['broadcast', 'exhibit'])
export type RatingKind = z.output<typeof ratingKind>

/** The first tap. */
export const ratingScore = z.enum(['satisfied', 'soso', 'dissatisfied'])
export type RatingScore = z.output<typeof ratingScore>

/** The second tap: one word on what made it so. */
export const ratingReason = z.enum([
  'clear',
  'interesting',
  'beautiful',
  'learned',
  'playful',
  'choppy',
  'inaudible',
  'dull',
  'hard',
  'long',
  'unhandy',
  'slow',
  'scant',
])
export type RatingReason = z.output<typeof ratingReason>

const REASONS: Record<RatingKind, { readonly good: RatingReason[]; readonly bad: RatingReason[] }> = {
  broadcast: {
    good: ['clear', 'interesting', 'beautiful', 'learned'],
    bad: ['choppy', 'inaudible', 'dull', 'hard', 'long'],
  },
  exhibit: {
    good: ['beautiful', 'playful', 'clear', 'learned'],
    bad: ['unhandy', 'slow', 'hard', 'scant'],
  },
}

/** The words that may be chosen after a first tap, in their order. */
export const reasonsFor = (kind: RatingKind, score: RatingScore): readonly RatingReason[] =>
  REASONS[kind][score === 'satisfied' ? 'good' : 'bad']

/** What is known of one asking so far: it was shown, answered, given a reason. Later notes repeat what was known. */
const said = { score: ratingScore.nullable(), reason: ratingReason.nullable() }

/** A viewer's note on a broadcast; the viewing token says whose it is. */
export const broadcastNote = z.strictObject({ token: z.string().max(600), ...said })

/** A kiosk's note on an exhibit. `asking` is a random number of this one asking: sent again it adds nothing. */
export const exhibitNote = z.strictObject({
  asking: z.uuid(),
  exhibit: slug,
  at: z.iso.datetime(),
  ...said,
})
export type ExhibitNote = z.output<typeof exhibitNote>

/** A kiosk that was without the network sends what it kept in bundles of this size at most. */
export const NOTES_AT_ONCE = 50

const share = z.number().min(0).max(1)

/** What was said of one broadcast or exhibit. */
export const subjectRating = z.strictObject({
  kind: ratingKind,
  subject: z.string(),
  title: localized,
  /** How often the question was shown, and answered. */
  asked: z.int().min(0),
  answered: z.int().min(0),
  /** Answers of viewers whose visits do not count: kept, and in none of the other figures. */
  beside: z.int().min(0),
  /** Null while nobody was asked; the two below while nobody has answered. */
  responseRate: share.nullable(),
  satisfied: share.nullable(),
  /** The lower bound of the 95 % interval of `satisfied` (Wilson). */
  lowerBound: share.nullable(),
  scores: z.record(ratingScore, z.int().min(0)),
  /** The most frequent first. */
  reasons: z.array(z.strictObject({ reason: ratingReason, count: z.int().positive() })),
})
export type SubjectRating = z.output<typeof subjectRating>

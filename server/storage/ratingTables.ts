import type { RatingKind, RatingReason, RatingScore } from '#content/schema/rating.ts'
import type { Kept } from './columns.ts'

interface RatingFact {
  kind: Kept<RatingKind>
  subject: Kept<string>
  rater: Kept<string>
  at: Kept<Date>
}

/** Satisfaction, as it was asked for and said. */
export interface RatingTables {
  /** Who was asked how it was: `rater` is a viewer of the broadcast, or a number of one asking at a kiosk. */
  rating_asks: RatingFact & { heard_at: Kept<Date>; address: Kept<string> }
  ratings: RatingFact & { score: Kept<RatingScore> }
  rating_reasons: RatingFact & { reason: Kept<RatingReason> }
}

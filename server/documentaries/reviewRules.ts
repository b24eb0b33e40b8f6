import type { ProblemCode } from '#content/contract/problems.ts'
import type { Identity } from '#content/schema/access.ts'
import type { ReviewState } from '#content/schema/documentaryDraft.ts'

interface Reviewed {
  readonly review: ReviewState
  readonly submitted_by: string | null
  /** Who wrote of it last. */
  readonly updated_by: string
}

/** Why somebody may not approve a film now; undefined where they may. Two people stand behind every film. */
export function whyNotApprove(
  { review, submitted_by, updated_by }: Reviewed,
  { username }: Identity,
): ProblemCode | undefined {
  if (review !== 'inReview') return 'documentary/not-in-review'
  return [submitted_by, updated_by].includes(username) ? 'documentary/own-review' : undefined
}

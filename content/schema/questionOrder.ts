import type { AudienceQuestion, QuestionState } from './audienceQuestion.ts'

const RANK: Record<QuestionState, number> = { answering: 0, waiting: 1, answered: 2 }

/** First what is being answered, then the most wanted, of equals the earlier; last what was answered, the latest first. */
export function questionOrder(one: AudienceQuestion, other: AudienceQuestion): number {
  const difference = RANK[one.state] - RANK[other.state]
  if (difference !== 0) return difference
  if (one.state === 'answered') return (other.answeredFrom ?? '').localeCompare(one.answeredFrom ?? '')
  return other.votes - one.votes || one.askedAt.localeCompare(other.askedAt)
}

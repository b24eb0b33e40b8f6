import type { AudienceQuestion } from '#content/schema/audienceQuestion.ts'
import { questionOrder } from '#content/schema/questionOrder.ts'

/** Questions with what was told of some. Hidden ones are kept, so that a telling of before cannot bring them back. */
export function mergeQuestions(
  known: readonly AudienceQuestion[],
  told: readonly AudienceQuestion[],
): AudienceQuestion[] {
  const all = new Map(known.map((question) => [question.id, question]))
  for (const question of told)
    if ((all.get(question.id)?.revision ?? 0) <= question.revision) all.set(question.id, question)
  return [...all.values()]
}

/** What viewers see of them, in its order. */
export const shownQuestions = (all: readonly AudienceQuestion[]): AudienceQuestion[] =>
  all.filter(({ hidden }) => !hidden).sort(questionOrder)

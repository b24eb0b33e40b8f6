import { Problem } from '#content/contract/problems.ts'
import {
  ASK_EVERY_SECONDS,
  type AudienceQuestion,
  type QuestionState,
} from '#content/schema/audienceQuestion.ts'
import type { BroadcastStatus } from '#content/schema/broadcast.ts'
import type { QuestionRow } from './questionStore.ts'

type Moments = Pick<QuestionRow, 'answered_from' | 'answered_at'>

/** Where a question stands; with the broadcast its answer has ended too. */
export function stateOf({
  answered_from,
  answered_at,
  status,
}: Moments & { status: BroadcastStatus }): QuestionState {
  if (answered_at) return 'answered'
  if (!answered_from) return 'waiting'
  return status === 'ended' ? 'answered' : 'answering'
}

/**
 * The moments of a question after an act of the host. What is marked as answered at once was answered just now; after
 * the end of the broadcast there is no place in the recording to go to.
 */
export function momentsOf(before: Moments, wanted: QuestionState, at: Date, onAir: boolean): Moments {
  if (wanted === 'waiting') return { answered_from: null, answered_at: null }
  const answered_from = before.answered_from ?? (onAir ? at : null)
  if (wanted === 'answered') return { answered_from, answered_at: before.answered_at ?? at }
  return { answered_from: onAir ? at : answered_from, answered_at: null }
}

/** Whether viewers may ask and vote. @throws Problem `broadcast/not-on-air`, `broadcast/already-ended` */
export function admitToRoom(status: BroadcastStatus): void {
  if (status === 'planned') throw new Problem('broadcast/not-on-air')
  if (status === 'ended') throw new Problem('broadcast/already-ended')
}

/** @throws Problem `question/too-soon` with the seconds to wait */
export function admitAsking(lastAt: Date | undefined, now: Date): void {
  const wait = lastAt ? lastAt.getTime() + ASK_EVERY_SECONDS * 1000 - now.getTime() : 0
  if (wait > 0) throw new Problem('question/too-soon', String(Math.ceil(wait / 1000)))
}

/** @throws Problem `question/not-found`, `question/answered` */
export function admitVote(question: QuestionRow): void {
  if (question.hidden) throw new Problem('question/not-found')
  if (stateOf(question) === 'answered') throw new Problem('question/answered')
}

/** A question as its host sees it. */
export const hostedView = (row: QuestionRow): AudienceQuestion => ({
  id: row.id,
  broadcast: row.broadcast,
  revision: row.revision,
  text: row.text,
  askedAt: row.asked_at.toISOString(),
  votes: row.votes,
  state: stateOf(row),
  answeredFrom: row.answered_from?.toISOString() ?? null,
  hidden: row.hidden,
})

/** As viewers see it: of a hidden one only that it is gone. */
export const publicView = (row: QuestionRow): AudienceQuestion => ({
  ...hostedView(row),
  ...(row.hidden ? { text: '' } : {}),
})

import type { PollDraft } from './poll.ts'

/** What is wrong with a poll beyond the length of its words, as the code of its problem. */
export function pollFault({ kind, choices, right, reason }: PollDraft) {
  if (new Set(choices).size < choices.length) return 'poll/choices-alike'
  if (kind === 'quiz' && (right === null || right >= choices.length || reason === null))
    return 'poll/needs-answer'
  if (kind === 'poll' && (right !== null || reason !== null)) return 'poll/has-no-answer'
  return undefined
}

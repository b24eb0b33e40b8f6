import { answersOf } from './answersOf.ts'
import type { Poll } from './poll.ts'

/**
 * Which of two tellings of one poll holds. The host's acts are numbered, and answers only ever grow in number: an
 * answer of the server that is overtaken by the socket is not taken for news.
 */
export function laterPoll<Told extends Pick<Poll, 'revision' | 'counts'>>(
  known: Told | undefined,
  heard: Told,
): Told {
  if (!known || heard.revision > known.revision) return heard
  if (heard.revision < known.revision) return known
  return answersOf(heard.counts) < answersOf(known.counts) ? known : heard
}

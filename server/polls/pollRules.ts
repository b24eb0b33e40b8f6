import { Problem } from '#content/contract/problems.ts'
import type { PollKind, PollState } from '#content/schema/poll.ts'

/** What of a poll the rules look at. */
export interface PollStanding {
  readonly kind: PollKind
  readonly choices: readonly string[]
  readonly seconds: number | null
  readonly launched_at: Date | null
  readonly closed_at: Date | null
  readonly revealed_at: Date | null
  /** When its broadcast ended. */
  readonly ended_at: Date | null
}

/** When a poll closes by itself: its seconds are over. */
export const closesAt = ({ launched_at, seconds }: Pick<PollStanding, 'launched_at' | 'seconds'>) =>
  launched_at && seconds !== null ? new Date(launched_at.getTime() + seconds * 1000) : null

/** When a poll closed or will: whatever comes first of the host, its seconds and the end of the broadcast. */
export function closingMoment(poll: PollStanding): Date | null {
  const ends = [poll.closed_at, closesAt(poll), poll.launched_at && poll.ended_at]
  return ends.reduce((first, end) => (end && (!first || end < first) ? end : first), null)
}

/** Where a poll stands, from the stored moments alone: a restart in the middle changes nothing. */
export function standingOf(poll: PollStanding, now: Date): PollState {
  if (!poll.launched_at) return 'draft'
  if (poll.revealed_at) return 'revealed'
  const closing = closingMoment(poll)
  return closing && closing <= now ? 'closed' : 'open'
}

/** @throws Problem `poll/not-found`, `poll/closed`, `poll/no-such-choice` */
export function admitAnswer(poll: PollStanding | undefined, choice: number, now: Date): void {
  const standing = poll && standingOf(poll, now)
  if (!poll || standing === 'draft') throw new Problem('poll/not-found')
  if (standing !== 'open') throw new Problem('poll/closed')
  if (choice >= poll.choices.length) throw new Problem('poll/no-such-choice')
}

type Moments = Partial<Pick<PollStanding, 'launched_at' | 'closed_at' | 'revealed_at'>>

/**
 * The moments of a poll after an act of the host; nothing where it stands so already.
 * @throws Problem `poll/launched-already`, `poll/not-launched`, `poll/has-no-answer`, `broadcast/not-on-air`, `broadcast/already-ended`
 */
export function afterAct(
  poll: PollStanding & { readonly status: string },
  wanted: Exclude<PollState, 'draft'>,
  now: Date,
): Moments {
  if (wanted === 'open') {
    if (poll.launched_at) throw new Problem('poll/launched-already')
    if (poll.status === 'planned') throw new Problem('broadcast/not-on-air')
    if (poll.status === 'ended') throw new Problem('broadcast/already-ended')
    return { launched_at: now }
  }
  if (!poll.launched_at) throw new Problem('poll/not-launched')
  const closing = closingMoment(poll)
  const closed = { closed_at: closing && closing < now ? closing : now }
  if (wanted === 'closed') return poll.closed_at ? {} : closed
  if (poll.kind === 'poll') throw new Problem('poll/has-no-answer')
  return poll.revealed_at ? {} : { ...closed, revealed_at: now }
}

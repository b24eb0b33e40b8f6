import { laterPoll } from '#content/schema/laterPoll.ts'
import type { Poll } from '#content/schema/poll.ts'

/** A poll as it was told last, and when this wall heard so, by its own clock. */
export interface HeardPoll {
  readonly poll: Poll
  readonly heardMs: number
}

/** All polls with what was told just now; the same where it was known. */
export function hearPoll(
  heard: ReadonlyMap<string, HeardPoll>,
  told: Poll,
  heardMs: number,
): ReadonlyMap<string, HeardPoll> {
  const poll = laterPoll(heard.get(told.id)?.poll, told)
  return poll === told ? new Map(heard).set(told.id, { poll, heardMs }) : heard
}

/** What is over stays on the wall for this long, in s. */
const LINGER_SECONDS = 25

/** The clock of the server now, as far as this wall knows. */
const serverMs = ({ poll, heardMs }: HeardPoll, nowMs: number) => nowMs - heardMs + Date.parse(poll.at)

/** How long a poll is still open, in ms; null where its host closes it. */
export const leftMs = (heard: HeardPoll, nowMs: number): number | null =>
  heard.poll.closesAt === null ? null : Date.parse(heard.poll.closesAt) - serverMs(heard, nowMs)

/** The poll of a broadcast that its host wants on the wall: while it is open, and a while after it closed or was revealed. */
export function pollOnWall(
  polls: Iterable<HeardPoll>,
  broadcast: string,
  nowMs: number,
): HeardPoll | undefined {
  const isStanding = (heard: HeardPoll) => {
    const { state, closedAt, revealedAt, onWall } = heard.poll
    if (!onWall || heard.poll.broadcast !== broadcast) return false
    if (state === 'open') return true
    return serverMs(heard, nowMs) < Date.parse(revealedAt ?? closedAt ?? '') + LINGER_SECONDS * 1000
  }
  return [...polls]
    .filter(isStanding)
    .sort((one, other) => other.poll.launchedAt.localeCompare(one.poll.launchedAt))[0]
}

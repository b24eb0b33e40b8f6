import type { Poll } from '#content/schema/poll.ts'

/** What was closed or revealed stays beneath the picture for this long, in s; after that it lies with the others. */
const LINGER_SECONDS = 120
/** In the replay it goes sooner: the picture has gone on. */
const REPLAY_LINGER_SECONDS = 20

const lastMoment = ({ closedAt, revealedAt }: Poll) => Date.parse(revealedAt ?? closedAt ?? '')

/** The poll that stands beneath the live picture: the one that is open, or the last until a while after it. */
export function pollToShow(polls: readonly Poll[], nowMs: number): Poll | undefined {
  const open = polls.findLast(({ state }) => state === 'open')
  const last = open ?? polls.at(-1)
  if (!last || last === open) return last
  return nowMs < lastMoment(last) + LINGER_SECONDS * 1000 ? last : undefined
}

/** The poll that was open at this moment of the replay, in ms since 1970. */
export const pollAtMoment = (polls: readonly Poll[], moment: number): Poll | undefined =>
  polls.findLast(
    (poll) =>
      Date.parse(poll.launchedAt) <= moment &&
      !(moment >= Date.parse(poll.closedAt ?? '') + REPLAY_LINGER_SECONDS * 1000),
  )

/** Polls with one more telling, in the order of their launch. */
export const withPoll = (polls: readonly Poll[], told: Poll): Poll[] =>
  [...polls.filter(({ id }) => id !== told.id), told].sort((one, other) =>
    one.launchedAt.localeCompare(other.launchedAt),
  )

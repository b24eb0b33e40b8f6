import type { Broadcast } from '#content/schema/broadcast.ts'

/**
 * The broadcast the wall shows: the one that went on air last and has not ended; none leaves the wall to its pictures. A
 * wall that rests shows none, and counts as no viewer of it.
 */
export function broadcastOnWall(broadcasts: Iterable<Broadcast>, resting = false): Broadcast | undefined {
  if (resting) return undefined
  return [...broadcasts]
    .filter(({ status }) => status === 'onAir' || status === 'interrupted')
    .sort((one, other) => (other.onAirAt ?? '').localeCompare(one.onAirAt ?? ''))[0]
}

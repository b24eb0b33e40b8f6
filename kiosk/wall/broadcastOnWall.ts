import type { Broadcast } from '#content/schema/broadcast.ts'

/** The broadcast the wall shows: the one that went on air last and has not ended; none leaves the wall to its pictures. */
export function broadcastOnWall(broadcasts: Iterable<Broadcast>): Broadcast | undefined {
  return [...broadcasts]
    .filter(({ status }) => status === 'onAir' || status === 'interrupted')
    .sort((one, other) => (other.onAirAt ?? '').localeCompare(one.onAirAt ?? ''))[0]
}

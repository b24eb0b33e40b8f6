import type { Broadcast } from '#content/schema/broadcast.ts'
import { broadcastOnWall } from '../wall/broadcastOnWall.ts'

/** Plans further away than this are not shown yet. */
const SOON_DAYS = 7
const DAY_MS = 86_400_000
/** A plan that nobody came to is let go after a while. */
const LATE_MS = 2 * 3_600_000

/** What visitors may go on watching on their phones: what is on air, else the next that is planned within a week. */
export function broadcastToJoin(broadcasts: Iterable<Broadcast>, nowMs: number): Broadcast | undefined {
  const all = [...broadcasts]
  return (
    broadcastOnWall(all) ??
    all
      .filter(({ status, startsAt }) => {
        const left = Date.parse(startsAt) - nowMs
        return status === 'planned' && left > -LATE_MS && left <= SOON_DAYS * DAY_MS
      })
      .sort((one, other) => one.startsAt.localeCompare(other.startsAt))[0]
  )
}

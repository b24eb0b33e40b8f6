import type { KeptReservation } from './keptReservations.ts'

/** So long before the start the first reminder is given, and so long after it the second is still news. */
const SOON_MS = 10 * 60_000
const LATE_MS = 10 * 60_000

export interface Reminder {
  readonly broadcast: string
  readonly title: string
  readonly kind: 'soon' | 'start'
  /** Whole minutes until the start, 1 at least while it is still to come. */
  readonly minutes: number
  /** The same for one reminder of one start, so that it is given once; a new time is a new reminder. */
  readonly key: string
}

/** What has to be said at this moment. */
export function remindersDue(kept: readonly KeptReservation[], nowMs: number): Reminder[] {
  return kept.flatMap(({ broadcast, title, startsAt, cancelled }) => {
    const left = Date.parse(startsAt) - nowMs
    if (cancelled || left > SOON_MS || left <= -LATE_MS) return []
    const kind = left > 0 ? 'soon' : 'start'
    const minutes = Math.max(0, Math.ceil(left / 60_000))
    return [{ broadcast, title, kind, minutes, key: `${broadcast} ${startsAt} ${kind}` }] as const
  })
}

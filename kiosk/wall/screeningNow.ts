import type { Documentary } from '#content/schema/documentary.ts'
import type { WallShowing } from './wallNow.ts'
import { FADE_SECONDS } from './wallProgramme.ts'

/** A documentary is fetched so long before it begins, in s. */
const AHEAD_SECONDS = 10
/** The moment of a beginning is worked out anew each time: by less than this it is the same, in s. */
const SAME_SECONDS = 0.5

/** A documentary that a wall has before it. */
export interface Screening {
  readonly documentary: Documentary
  /** By the shared clock, in s since 1970. */
  readonly beginsAt: number
  /** False while it is made ready, and while it melts away after its end. */
  readonly on: boolean
}

/** The documentary of a programme at a second of the shared clock: on, just over or soon to come. */
export function screeningNow(
  seconds: number,
  shownAt: (seconds: number) => WallShowing,
): Screening | undefined {
  for (const apart of [0, -FADE_SECONDS, AHEAD_SECONDS]) {
    const showing = shownAt(seconds + apart)
    if (showing.kind !== 'documentary') continue
    const { documentary } = showing
    return { documentary, beginsAt: seconds + apart - showing.seconds, on: apart === 0 }
  }
  return undefined
}

/** The one of before for as long as it is the same, so that nothing is drawn anew. */
export const sameScreening = (
  before: Screening | undefined,
  now: Screening | undefined,
): Screening | undefined =>
  before?.documentary === now?.documentary &&
  before?.on === now?.on &&
  Math.abs((before?.beginsAt ?? 0) - (now?.beginsAt ?? 0)) < SAME_SECONDS
    ? before
    : now

/** Further off than this a film leaps, in s: to make it up by running faster would take too long. */
const LEAP_SECONDS = 1
/** What nobody sees and no clock is sure of, in s. */
const GOOD_SECONDS = 0.004
/** A film that is off runs so as to be right in two seconds, and never more than 6 % too fast or too slow: voices keep their sound. */
const MAKE_UP_SECONDS = 2
const MOST = 0.06

/** What to do with a film: how fast it runs from now on, and where it leaps to. */
export interface VideoStep {
  readonly rate: number
  readonly leapTo?: number
}

/**
 * Keeps a film by the clock. `at` is where it is and `wanted` where it should be, both in s of the film at the same
 * moment; `leapSeconds` is how long a leap has taken here, so that it lands where the film will be by then.
 */
export function stepVideo(at: number, wanted: number, leapSeconds = 0): VideoStep {
  const late = wanted - at
  if (Math.abs(late) > LEAP_SECONDS) return { rate: 1, leapTo: wanted + leapSeconds }
  if (Math.abs(late) < GOOD_SECONDS) return { rate: 1 }
  return { rate: 1 + Math.min(MOST, Math.max(-MOST, late / MAKE_UP_SECONDS)) }
}

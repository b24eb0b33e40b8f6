import type { ClockEstimate } from './clockEstimate.ts'

/** How a screen reads the hall's time off this machine's clock, from one moment on. Times in ms since 1970. */
export interface ClockReading {
  /** By the clock of this machine, and the hall's time shown then. */
  readonly fromMs: number
  readonly hallMs: number
  readonly drift: number
  /** What is made up for, in ms a ms, and for how long. */
  readonly pull: number
  readonly pullMs: number
}

/** A difference is made up within this. */
const MAKE_UP_MS = 2_000
/** A picture may run this much too fast or too slow meanwhile: nobody sees a twentieth. */
const MOST_PULL = 0.05
/** What would take longer than anybody should wait for is leapt over, once. */
const LEAP_MS = 1_000

export const readClock = ({ fromMs, hallMs, drift, pull, pullMs }: ClockReading, localMs: number) => {
  const gone = Math.max(0, localMs - fromMs)
  return hallMs + gone * (1 + drift) + pull * Math.min(gone, pullMs)
}

/**
 * The reading after a new estimate: it goes on from where it is and runs a little faster or slower until it is right,
 * so that no picture is ever drawn backwards. Only when the hall's time is a second and more away (the first answer on
 * a machine whose clock is wrong, a machine that slept) does it leap.
 */
export function nextReading(
  reading: ClockReading | undefined,
  { atMs, offsetMs, drift }: ClockEstimate,
  localMs: number,
): ClockReading {
  const right = localMs + offsetMs + drift * (localMs - atMs)
  const shown = reading ? readClock(reading, localMs) : right
  const gap = right - shown
  if (Math.abs(gap) > LEAP_MS) return { fromMs: localMs, hallMs: right, drift, pull: 0, pullMs: 0 }
  const pull = Math.min(MOST_PULL, Math.max(-MOST_PULL, gap / MAKE_UP_MS))
  return { fromMs: localMs, hallMs: shown, drift, pull, pullMs: pull === 0 ? 0 : gap / pull }
}

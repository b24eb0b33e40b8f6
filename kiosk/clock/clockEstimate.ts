import type { ClockSample } from './clockSample.ts'

/** How far the hall's clock is ahead of this machine's. */
export interface ClockEstimate {
  /** By the clock of this machine, in ms since 1970: when it was ahead by `offsetMs`. */
  readonly atMs: number
  readonly offsetMs: number
  /** By how much it gains on this machine's clock, in ms a ms. */
  readonly drift: number
  /** No further off than this as long as the line takes as long one way as the other at its best, in ms. */
  readonly doubtMs: number
}

/** What is older says nothing any more: crystals wander with the warmth of a room. */
const WINDOW_MS = 180_000
/** Two crystals part by no more than this, in ms a ms. */
const MOST_DRIFT = 200e-6
/** A drift is believed when this much time has shown it. */
const DRIFT_NEEDS_MS = 45_000
/** What a sample proves wears out: RFC 5905 lets doubt grow by 15 ppm. */
const WEAR = 15e-6
/** Answers that cannot both be true, by more than this: one of the clocks has been set. */
const CONTRADICTION_MS = 2
const STEPS = 40

/**
 * The samples that still count, with a new one. One that contradicts those before it (the server began anew, a machine
 * slept, somebody set a clock) leaves only itself: the window begins anew.
 */
export function withSample(samples: readonly ClockSample[], sample: ClockSample): readonly ClockSample[] {
  const recent = samples.filter(
    ({ atMs }) => atMs > sample.atMs - WINDOW_MS && atMs <= sample.atMs + CONTRADICTION_MS,
  )
  const contradicts = recent.some(({ atMs, leastMs, mostMs }) => {
    const slack = CONTRADICTION_MS + MOST_DRIFT * Math.abs(sample.atMs - atMs)
    return sample.leastMs > mostMs + slack || sample.mostMs < leastMs - slack
  })
  return contradicts ? [sample] : [...recent, sample]
}

/** The room left between all that samples prove when the clocks part by `drift`: the quickest questions and the quickest answers. */
function roomAt(samples: readonly ClockSample[], nowMs: number, drift: number) {
  let least = Number.NEGATIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  for (const { atMs, leastMs, mostMs } of samples) {
    const age = nowMs - atMs
    least = Math.max(least, leastMs + drift * age - WEAR * age)
    most = Math.min(most, mostMs + drift * age + WEAR * age)
  }
  return { least, most, width: most - least }
}

/**
 * The line of offset over time that keeps furthest from all that is impossible (Moon, Skelly and Towsley, 1999): it is
 * laid by the quickest of the questions and the quickest of the answers alone, each way for itself, so that slow ones
 * never matter. A line that is always slower one way than the other cannot be told from a clock that is wrong by half
 * of the difference: no protocol can.
 */
export function estimateClock(samples: readonly ClockSample[]): ClockEstimate | undefined {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last) return undefined
  const atMs = last.atMs
  let drift = 0
  if (atMs - first.atMs >= DRIFT_NEEDS_MS) {
    // The room is a concave function of the drift: the widest place is found by thirds.
    let [low, high] = [-MOST_DRIFT, MOST_DRIFT]
    for (let step = 0; step < STEPS; step += 1) {
      const third = (high - low) / 3
      if (roomAt(samples, atMs, low + third).width < roomAt(samples, atMs, high - third).width) low += third
      else high -= third
    }
    drift = (low + high) / 2
  }
  const { least, most, width } = roomAt(samples, atMs, drift)
  return { atMs, offsetMs: (least + most) / 2, drift, doubtMs: Math.max(0, width / 2) }
}

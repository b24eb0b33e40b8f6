/** One question to the hall's clock. All times in ms since 1970, by whichever clock. */
export interface ClockAsked {
  /** By the clock of this machine: when the question went out, and when the answer was here. */
  readonly sentMs: number
  readonly heardMs: number
  /** By the hall's clock: when it answered. */
  readonly hallMs: number
}

/**
 * What one answer proves: it was given after the question went and before the answer came, so the hall's clock is
 * ahead of this machine's by no less and no more than this (in ms), whatever the line did.
 */
export interface ClockSample {
  /** By the clock of this machine. */
  readonly atMs: number
  readonly leastMs: number
  readonly mostMs: number
}

export const clockSample = ({ sentMs, heardMs, hallMs }: ClockAsked): ClockSample => ({
  atMs: (sentMs + heardMs) / 2,
  leastMs: hallMs - heardMs,
  mostMs: hallMs - sentMs,
})

/** Long enough for the date to tick a hundred times. */
const LISTEN_MS = 100
/** Readings further apart than this had something else run between them. */
const HELD_UP_MS = 0.05

/**
 * By how much the machine's date is ahead of `steadyMs`, in ms, to a hundredth: the date is told in whole milliseconds, and
 * is known where one begins. (The beginning of a page's own clock is off by whatever ran while it was noted.)
 */
export function dateAheadOf(steadyMs: () => number): number {
  let least = Number.NEGATIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  const until = steadyMs() + LISTEN_MS
  for (let before = steadyMs(); before < until; before = steadyMs()) {
    const date = Date.now()
    const after = steadyMs()
    if (after - before > HELD_UP_MS) continue
    least = Math.max(least, date - after)
    most = Math.min(most, date + 1 - before)
  }
  return (least + most) / 2
}

/** A programme is looked through in steps of this, in ms, and no further than this. */
const STEP_MS = 1_000
const FURTHEST_MS = 3_600_000
const EXACT_MS = 1

/** The first moment from `fromMs` on when a programme shows something else than just before, in ms. */
export function nextChange(fromMs: number, shownAt: (ms: number) => string): number {
  const shown = shownAt(fromMs)
  let [same, other] = [fromMs, fromMs]
  while (shownAt(other) === shown && other < fromMs + FURTHEST_MS) {
    same = other
    other += STEP_MS
  }
  while (other - same > EXACT_MS) {
    const middle = (same + other) / 2
    if (shownAt(middle) === shown) same = middle
    else other = middle
  }
  return other
}

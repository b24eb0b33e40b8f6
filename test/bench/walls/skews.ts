import type { Presented } from './wallsPage.ts'

/** Pictures further apart than this were not on the glass at the same time, in ms. */
const NEAR_MS = 100

/**
 * How far two displays are apart, in ms. `placed`: for each picture of one and the nearest of the other, by how much the
 * two lead or lag what they show; this is what a clock can do. `seen`: which moment each of them shows at the same
 * instant, every 5 ms; a picture stays until the next, so that this holds the time between two pictures too, and is
 * what somebody sees.
 */
export function skews(one: readonly Presented[], other: readonly Presented[]) {
  const placed: number[] = []
  const seen: number[] = []
  let at = 0
  for (const [atMs, showsMs] of one) {
    while (
      at + 1 < other.length &&
      Math.abs((other[at + 1]?.[0] ?? 0) - atMs) <= Math.abs((other[at]?.[0] ?? 0) - atMs)
    )
      at += 1
    const near = other[at]
    if (near && Math.abs(near[0] - atMs) < NEAR_MS)
      placed.push(Math.abs(showsMs - atMs - (near[1] - near[0])))
  }
  let [first, second] = [0, 0]
  const from = Math.max(one[0]?.[0] ?? 0, other[0]?.[0] ?? 0)
  const until = Math.min(one.at(-1)?.[0] ?? 0, other.at(-1)?.[0] ?? 0)
  for (let now = from; now < until; now += 5) {
    while ((one[first + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= now) first += 1
    while ((other[second + 1]?.[0] ?? Number.POSITIVE_INFINITY) <= now) second += 1
    seen.push(Math.abs((one[first]?.[1] ?? 0) - (other[second]?.[1] ?? 0)))
  }
  return { placed, seen }
}

interface Silence {
  /** Where it lies on the line without silences, in s. */
  readonly at: number
  /** How long it lasts, in s. */
  readonly seconds: number
}

interface Way {
  readonly cost: number
  /** The silence of each end so far. */
  readonly picks: readonly (number | undefined)[]
}

/** A silence further away than this part of the shorter sentence beside it is not the end of the sentence. */
const FARTHEST = 0.6
/** What it costs to leave the end of a sentence where its share puts it. */
const UNMATCHED = 0.35
/** How much longer silences are preferred: people breathe at commas, and rest after a sentence. */
const LONGEST = 0.3
/** Below this a sentence counts as this long, in s. */
const SHORTEST = 1

/**
 * Which silence each end of a sentence goes with, in their order; undefined where none fits. The cheapest whole wins
 * (dynamic programming over both rows), so that one odd breath does not push all the others along.
 * @param ends where the sentences should end, in s on the line without silences, the last one left out
 * @param total the length of that line, in s
 */
export function matchPauses(
  ends: readonly number[],
  total: number,
  silences: readonly Silence[],
): readonly (number | undefined)[] {
  const longest = Math.max(...silences.map(({ seconds }) => seconds), 0.001)
  const costOf = (end: number, silence: number) => {
    const at = ends[end] ?? 0
    const shorter = Math.min(at - (ends[end - 1] ?? 0), (ends[end + 1] ?? total) - at)
    const { at: place = 0, seconds = 0 } = silences[silence] ?? {}
    const away = Math.abs(place - at) / Math.max(SHORTEST, shorter)
    return away > FARTHEST ? Number.POSITIVE_INFINITY : away ** 2 - (LONGEST * seconds) / longest
  }
  /** For the ends so far with the first so many silences: the cheapest way. */
  let ways: Way[] = [...silences, undefined].map(() => ({ cost: 0, picks: [] }))
  for (const end of ends.keys()) {
    const next: Way[] = []
    for (const [count, way] of ways.entries()) {
      const left = { cost: way.cost + UNMATCHED, picks: [...way.picks, undefined] }
      const before = ways[count - 1]
      const taken = before && {
        cost: before.cost + costOf(end, count - 1),
        picks: [...before.picks, count - 1],
      }
      next.push(cheapest([left, next[count - 1], taken]))
    }
    ways = next
  }
  return ways.at(-1)?.picks ?? []
}

const cheapest = ([first, ...others]: [Way, ...(Way | undefined)[]]) =>
  others.reduce<Way>((best, way) => (way && way.cost < best.cost ? way : best), first)

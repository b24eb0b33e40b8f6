/** A frame as the grid sees it; `at` in ms on the clock of the run. */
interface Frame {
  readonly at: number
  readonly key: boolean
}

/** Segments aim at this length, in ms. */
export const SEGMENT_MS = 2000
/** From here on a keyframe ends the segment. */
const LONG_ENOUGH_MS = 1500
/** EXTINF rounds to EXT-X-TARGETDURATION at most (RFC 8216bis, 4.4.3.1): less than 2.5 s. */
const LONGEST_MS = 2450
/** Keyframes further apart than this cannot begin every segment. */
export const KEYS_FIT_MS = LONGEST_MS
const REMEMBERED = 32

/**
 * Where the segments of one run begin, decided once and kept by every rendition, so that a player may change the
 * picture's size at any of them. The first segment is number `first`.
 */
export function createSegmentGrid(first: number) {
  const starts: { readonly number: number; readonly at: number }[] = []
  let lastKey: number | undefined
  let last = 0
  let forced = 0

  const begin = (at: number) => {
    const number = first + (starts.at(-1) ? (starts.at(-1)?.number ?? 0) - first + 1 : 0)
    starts.push({ number, at })
    if (starts.length > REMEMBERED) starts.shift()
    return number
  }

  return {
    /** The segment of the next frame of the stream that leads, in decoding order. */
    enter({ at, key }: Frame): number {
      const open = starts.at(-1)
      const interval = at - last
      const keyInterval = at - (lastKey ?? at)
      last = at
      if (key || !open) lastKey = at
      if (!open) return begin(at)
      const elapsed = at - open.at
      if (key)
        return elapsed >= LONG_ENOUGH_MS || elapsed + keyInterval > LONGEST_MS ? begin(at) : open.number
      if (elapsed + interval <= LONGEST_MS) return open.number
      forced += 1
      return begin(at)
    },
    /** A segment that must begin before the next frame, because that comes too late; asked until there is none. */
    overdue({ at }: Pick<Frame, 'at'>): { readonly number: number; readonly at: number } | undefined {
      const open = starts.at(-1)
      if (!open || at - open.at <= LONGEST_MS) return undefined
      const due = Math.max(open.at + SEGMENT_MS, last + 1)
      forced += 1
      return { number: begin(due), at: due }
    },
    /** The segment of a moment, for streams that follow. */
    at(moment: number): number {
      const start = starts.findLast(({ at }) => at <= moment) ?? starts[0]
      return start?.number ?? first
    },
    startOf: (number: number): number | undefined => starts.find((start) => start.number === number)?.at,
    /** Number of the segment after the last. */
    next: () => (starts.at(-1)?.number ?? first - 1) + 1,
    /** Segments that had to begin without a keyframe, because none came in time. */
    forced: () => forced,
  }
}

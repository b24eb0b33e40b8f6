/** The picture ahead that is kept while all goes well, in s. */
const KEEP = 0.4
/** After a stall more is kept, up to this. */
const MOST_KEPT = 2
const MORE_AFTER_STALL = 0.3
/** What is kept beyond KEEP shrinks again by this each second without a stall. */
const SHRINKS_PER_SECOND = 0.01
const SLACK = 0.05
const FASTEST = 1.15
const SLOWEST = 0.97
/** Rates this near to one another sound the same. */
const SMALLEST_STEP = 0.005
/** The buffer goes up and down with every part; its low points of this long count, in s. */
const LOOK_BACK = 2

/**
 * How fast to play so that the picture stays close to the live edge and never runs dry: from how much lies ahead,
 * look by look. hls.js steers by the playlist's clock; the buffer itself is nearer to the truth.
 */
export function createCatchUp(secondsPerLook: number) {
  let keep = KEEP
  let rate = 1
  let seen: number[] = []

  return {
    /** Seconds that lie ahead now; answers with the playback rate. */
    look(ahead: number): number {
      keep = Math.max(KEEP, keep - SHRINKS_PER_SECOND * secondsPerLook)
      seen = [...seen, ahead].slice(-Math.ceil(LOOK_BACK / secondsPerLook))
      const wanted = rateFor(Math.min(...seen), keep)
      if (wanted === 1 || Math.abs(wanted - rate) >= SMALLEST_STEP) rate = wanted
      return rate
    },
    /** The picture stood still for want of data. */
    stalled() {
      keep = Math.min(MOST_KEPT, keep + MORE_AFTER_STALL)
      seen = []
      rate = 1
    },
    keep: () => keep,
  }
}

function rateFor(low: number, keep: number): number {
  if (low > keep + SLACK) return Math.min(FASTEST, 1 + (low - keep) / 4)
  return low < keep * 0.4 ? SLOWEST : 1
}

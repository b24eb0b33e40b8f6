import { LRUCache } from 'lru-cache'

/** Reports that one viewer may send at once: those of an hour that waited for a line to come back. */
const BURST = 360
/** And in the long run: a picture that is sought and paused tells more than six a minute, but never this. */
const PER_SECOND = 1
const REMEMBERED = 50_000

interface Bucket {
  readonly left: number
  readonly atMs: number
}

/** Keeps one viewer from filling the ledger: a bucket of reports that fills again second by second. */
export function createReportLimit() {
  const buckets = new LRUCache<string, Bucket>({ max: REMEMBERED })

  /** Whether a viewer may report once more now. */
  return (viewer: string, nowMs: number): boolean => {
    const { left, atMs } = buckets.get(viewer) ?? { left: BURST, atMs: nowMs }
    const filled = Math.min(BURST, left + (Math.max(0, nowMs - atMs) / 1000) * PER_SECOND)
    const may = filled >= 1
    buckets.set(viewer, { left: may ? filled - 1 : filled, atMs: nowMs })
    return may
  }
}

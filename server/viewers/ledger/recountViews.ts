import { ENGAGED_SECONDS, VIEW_SECONDS } from '#content/schema/audience.ts'
import type { Standing } from '#content/schema/honesty.ts'
import { judgeVisits, type RecountedVisit } from './judgeVisits.ts'

/** One broadcast, counted from the rows; `over` counts visits of so many seconds. */
export interface RecountedBroadcast {
  starts: number
  views: number
  views30: number
  engagedViews: number
  watchMs: number
  /** Visits that are kept and not counted. */
  beside: Partial<Record<Standing, number>>
}

const ANOTHER_THRESHOLD_SECONDS = 30

/** Every figure of every broadcast, from visits that were recounted. */
export function recountViews(visits: readonly RecountedVisit[]): ReadonlyMap<string, RecountedBroadcast> {
  const standings = judgeVisits(visits)
  const found = new Map<string, RecountedBroadcast>()
  visits.forEach(({ broadcast, creditedMs }, index) => {
    const one = found.get(broadcast) ?? {
      starts: 0,
      views: 0,
      views30: 0,
      engagedViews: 0,
      watchMs: 0,
      beside: {},
    }
    found.set(broadcast, one)
    const standing = standings[index] ?? 'counted'
    if (standing !== 'counted') {
      one.beside[standing] = (one.beside[standing] ?? 0) + 1
      return
    }
    one.starts += 1
    one.watchMs += creditedMs
    if (creditedMs >= VIEW_SECONDS * 1000) one.views += 1
    if (creditedMs >= ANOTHER_THRESHOLD_SECONDS * 1000) one.views30 += 1
    if (creditedMs >= ENGAGED_SECONDS * 1000) one.engagedViews += 1
  })
  return found
}

import { sql } from 'kysely'
import { type Audience, ENGAGED_SECONDS, GONE_SECONDS, VIEW_SECONDS } from '#content/schema/audience.ts'
import { judgedVisits } from '../storage/judgedVisits.ts'
import type { Database } from '../storage/tables.ts'

interface Row extends Audience {
  broadcast: string
}

/**
 * The figures of every broadcast, from the visits that count and nothing else. The peak is exact: each visit is there
 * while it watches and until a while after its last report, and the greatest number there at once is counted.
 */
export async function countAudience(
  database: Database,
  now: Date,
  only?: string | readonly string[],
): Promise<Map<string, Audience>> {
  const { rows } = await sql<Row>`
    with judged as (select * from ${judgedVisits(only)} as visits),
    counted as (select * from judged where standing = 'counted'),
    moments as (
      select broadcast, stretches.began_at as at, 1 as step
      from stretches join counted using (broadcast, viewer, visit)
      union all
      select broadcast, stretches.last_at + make_interval(secs => ${GONE_SECONDS}), -1
      from stretches join counted using (broadcast, viewer, visit)
    ),
    there as (
      select broadcast, sum(step) over (partition by broadcast order by at, step desc rows unbounded preceding) as viewers
      from moments
    ),
    peaks as (select broadcast, max(viewers) as peak from there group by broadcast)
    select
      broadcast,
      count(*) as starts,
      count(*) filter (where credited_ms >= ${VIEW_SECONDS * 1000}) as views,
      count(*) filter (where credited_ms >= ${ENGAGED_SECONDS * 1000}) as "engagedViews",
      count(*) filter (where last_at > ${now}::timestamptz - make_interval(secs => ${GONE_SECONDS})) as watching,
      max(peak) as peak,
      coalesce(sum(credited_ms), 0) / 1000.0 as "watchSeconds"
    from counted join peaks using (broadcast)
    group by broadcast
  `.execute(database)
  return new Map(rows.map(({ broadcast, ...audience }) => [broadcast, audience]))
}

export const nobody: Audience = {
  starts: 0,
  views: 0,
  engagedViews: 0,
  watching: 0,
  peak: 0,
  watchSeconds: 0,
}

/** All broadcasts together. The peak of the year is the greatest of its broadcasts, not their sum. */
export const together = (all: Iterable<Audience>): Audience =>
  [...all].reduce(
    (sum, one) => ({
      starts: sum.starts + one.starts,
      views: sum.views + one.views,
      engagedViews: sum.engagedViews + one.engagedViews,
      watching: sum.watching + one.watching,
      peak: Math.max(sum.peak, one.peak),
      watchSeconds: sum.watchSeconds + one.watchSeconds,
    }),
    nobody,
  )

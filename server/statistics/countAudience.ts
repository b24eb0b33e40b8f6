import { sql } from 'kysely'
import { type Audience, ENGAGED_SECONDS, VIEW_SECONDS } from '#content/schema/audience.ts'
import type { Database } from '../storage/tables.ts'

/** A viewer whose last report is older than this has gone, in s. Pages report every 5. */
export const GONE_AFTER_SECONDS = 15

interface Row extends Audience {
  broadcast: string
}

/**
 * The figures of every broadcast, from the rows of the ledger and nothing else. The peak is exact: each token is
 * there from its start until a while after its last report, and the greatest number there at once is counted.
 */
export async function countAudience(
  database: Database,
  now: Date,
  only?: string,
): Promise<Map<string, Audience>> {
  const { rows } = await sql<Row>`
    with tokens as (
      select broadcast, token, min(at) as began, max(at) as last, sum(credited_seconds) as seconds
      from viewings
      ${only ? sql`where broadcast = ${only}` : sql``}
      group by broadcast, token
    ),
    moments as (
      select broadcast, began as at, 1 as step from tokens
      union all
      select broadcast, last + make_interval(secs => ${GONE_AFTER_SECONDS}), -1 from tokens
    ),
    there as (
      select broadcast, sum(step) over (partition by broadcast order by at, step desc rows unbounded preceding) as viewers
      from moments
    ),
    peaks as (select broadcast, max(viewers) as peak from there group by broadcast)
    select
      broadcast,
      count(*) as starts,
      count(*) filter (where seconds >= ${VIEW_SECONDS}) as views,
      count(*) filter (where seconds >= ${ENGAGED_SECONDS}) as "engagedViews",
      count(*) filter (where last > ${now}::timestamptz - make_interval(secs => ${GONE_AFTER_SECONDS})) as watching,
      max(peak) as peak,
      coalesce(sum(seconds), 0) as "watchSeconds"
    from tokens join peaks using (broadcast)
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

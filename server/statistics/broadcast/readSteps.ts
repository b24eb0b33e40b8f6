import { sql } from 'kysely'
import { GONE_SECONDS } from '#content/schema/audience.ts'
import { judgedVisits } from '../../storage/judgedVisits.ts'
import type { Database } from '../../storage/tables.ts'
import type { Moves, Window } from './walkSteps.ts'

/**
 * What moved in each step of a broadcast: visits that began, visits that were over (a while after their last report),
 * and how the number of those who watch rose and fell. The same moments as the peak of `countAudience`, in its order.
 */
export async function readSteps(
  database: Database,
  broadcast: string,
  { from, until, stepSeconds }: Window,
): Promise<Moves[]> {
  const gone = sql`make_interval(secs => ${sql.lit(GONE_SECONDS)})`
  const slot = sql`greatest(0, floor(extract(epoch from at - ${from}::timestamptz) / ${stepSeconds}))::int`
  const { rows } = await sql<Moves>`
    with counted as materialized (
      select viewer, visit, began_at, last_at from ${judgedVisits(broadcast)} as visits where standing = 'counted'
    ),
    watched as (
      select stretches.began_at, stretches.last_at
      from stretches join counted using (viewer, visit) where broadcast = ${broadcast}
    ),
    moments as (
      select began_at as at, 1 as step from watched union all select last_at + ${gone}, -1 from watched
    ),
    there as (
      select at, step, sum(step) over (order by at, step desc rows unbounded preceding) as watching from moments
    ),
    moves as (
      select ${slot} as slot, max(watching) as most, sum(step) as change, 0 as joins, 0 as leaves
        from there where at <= ${until}::timestamptz group by 1
      union all
      select ${slot}, 0, 0, count(*), 0
        from (select began_at as at from counted) as came where at <= ${until}::timestamptz group by 1
      union all
      select ${slot}, 0, 0, 0, count(*)
        from (select last_at + ${gone} as at from counted) as went where at <= ${until}::timestamptz group by 1
    )
    select slot, max(most) as most, sum(change) as change, sum(joins) as joins, sum(leaves) as leaves
    from moves group by slot order by slot
  `.execute(database)
  return rows
}

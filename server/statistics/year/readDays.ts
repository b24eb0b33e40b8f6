import { sql } from 'kysely'
import { VIEW_SECONDS } from '#content/schema/audience.ts'
import type { Beside } from '#content/schema/broadcastDetail.ts'
import { HALL_ZONE } from '#content/schema/hallTime.ts'
import type { Standing } from '#content/schema/honesty.ts'
import { judgedVisits } from '../../storage/judgedVisits.ts'
import type { Database } from '../../storage/tables.ts'
import { besideOf } from '../broadcast/readVisits.ts'

interface Row {
  readonly broadcast: string
  readonly standing: Standing
  /** Null in the row of all days. */
  readonly day: string | null
  readonly starts: number
  readonly views: number
  readonly replays: number
  readonly watchSeconds: number
}

/** The views of a broadcast by day, those of the replay among them, and what does not count. */
export interface Days {
  readonly days: readonly { readonly day: string; readonly views: number; readonly replays: number }[]
  readonly liveViews: number
  readonly beside: readonly Beside[]
}

/** The visits of some broadcasts by standing and by day, by one question. */
export async function readDays(database: Database, ids: readonly string[]): Promise<Map<string, Days>> {
  const { rows } = await sql<Row>`
    with judged as (
      select standing, visits.broadcast, visits.credited_ms,
        (visits.began_at at time zone ${sql.lit(HALL_ZONE)})::date as day,
        visits.credited_ms >= ${sql.lit(VIEW_SECONDS * 1000)} as is_view,
        coalesce(visits.began_at > broadcasts.ended_at, false) as is_replay
      from ${judgedVisits(ids)} as visits join broadcasts on broadcasts.id = visits.broadcast
    )
    select broadcast, standing, day::text,
      count(*) as starts,
      count(*) filter (where is_view) as views,
      count(*) filter (where is_view and is_replay) as replays,
      sum(credited_ms) / 1000.0 as "watchSeconds"
    from judged group by grouping sets ((broadcast, standing), (broadcast, standing, day))
  `.execute(database)
  return new Map(
    ids.map((id) => {
      const own = rows.filter(({ broadcast }) => broadcast === id)
      const all = own.filter(({ day }) => day === null)
      const counted = all.find(({ standing }) => standing === 'counted')
      const days = own.flatMap(({ standing, day, views, replays }) =>
        standing === 'counted' && day !== null && views > 0 ? [{ day, views, replays }] : [],
      )
      return [id, { days, liveViews: (counted?.views ?? 0) - (counted?.replays ?? 0), beside: besideOf(all) }]
    }),
  )
}

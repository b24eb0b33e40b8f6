import { sql } from 'kysely'
import { VIEW_SECONDS } from '#content/schema/audience.ts'
import type { BroadcastDetail } from '#content/schema/broadcastDetail.ts'
import { HALL_ZONE } from '#content/schema/hallTime.ts'
import type { Device, Place, Standing } from '#content/schema/honesty.ts'
import { judgedVisits } from '../../storage/judgedVisits.ts'
import type { Database } from '../../storage/tables.ts'

/** Ways to divide the visits; each adds up to all of them. */
const WAYS = ['phase', 'place', 'device', 'region', 'watched', 'minutes', 'day'] as const
/** Borders between short and long visits, in s; the first is the view's, the second the engaged view's. */
const WATCHED_SECONDS = [10, 60, 300, 900, 1800, 3600] as const
/** Whoever watches longer stands in the last minute. */
const MOST_MINUTES = 240

interface Row {
  readonly standing: Standing
  readonly way: (typeof WAYS)[number] | 'all'
  readonly name: string
  readonly starts: number
  readonly views: number
  /** Views that began after the end. */
  readonly replays: number
  readonly watchSeconds: number
}

type Read = Pick<
  BroadcastDetail,
  'phases' | 'places' | 'devices' | 'regions' | 'watched' | 'kept' | 'days' | 'beside'
>

/** The visits of a broadcast divided in every way by one question; without `endedAt` all of them are live. */
export async function readVisits(database: Database, broadcast: string, endedAt: Date | null): Promise<Read> {
  const columns = WAYS.map((way) => sql.id(way))
  const { rows } = await sql<Row>`
    with judged as (
      select standing, credited_ms,
        case when began_at > ${endedAt}::timestamptz then 'replay' else 'live' end as phase,
        coalesce(nullif(place, ''), 'web') as place,
        coalesce(nullif(device, ''), 'unknown') as device,
        region,
        width_bucket(credited_ms, ${sql.lit(`{${WATCHED_SECONDS.map((s) => s * 1000).join(',')}}`)}::bigint[]) as watched,
        least(credited_ms / 60000, ${sql.lit(MOST_MINUTES)}) as minutes,
        (began_at at time zone ${sql.lit(HALL_ZONE)})::date as day
      from ${judgedVisits(broadcast)} as visits
    )
    select standing,
      case ${sql.join(
        WAYS.map((way) => sql`when grouping(${sql.id(way)}) = 0 then ${sql.lit(way)}`),
        sql` `,
      )} else 'all' end as way,
      coalesce(${sql.join(columns.map((column) => sql`${column}::text`))}, '') as name,
      count(*) as starts,
      count(*) filter (where credited_ms >= ${sql.lit(VIEW_SECONDS * 1000)}) as views,
      count(*) filter (where credited_ms >= ${sql.lit(VIEW_SECONDS * 1000)} and phase = 'replay') as replays,
      sum(credited_ms) / 1000.0 as "watchSeconds"
    from judged
    group by grouping sets ((standing), ${sql.join(columns.map((column) => sql`(standing, ${column})`))})
  `.execute(database)

  const counted = rows.filter(({ standing }) => standing === 'counted')
  const by = (way: Row['way']) => counted.filter((row) => row.way === way)
  const shares = <Name extends string>(way: Row['way']) =>
    by(way)
      .map(({ name, starts, views }) => ({ name: name as Name, starts, views }))
      .sort((one, other) => other.views - one.views || other.starts - one.starts)
  const startsOf = (way: Row['way'], name: number) =>
    by(way).find((row) => row.name === String(name))?.starts ?? 0
  const longest = Math.max(-1, ...by('minutes').map(({ name }) => Number(name)))
  return {
    phases: shares<'live' | 'replay'>('phase'),
    places: shares<Place>('place'),
    devices: shares<Device>('device'),
    regions: shares('region'),
    watched: [0, ...WATCHED_SECONDS].map((from, place) => ({
      from,
      until: WATCHED_SECONDS[place] ?? null,
      starts: startsOf('watched', place),
    })),
    kept: keptOf(Array.from({ length: longest + 1 }, (_, minute) => startsOf('minutes', minute))),
    days: by('day')
      .map(({ name, views, replays }) => ({ day: name, views, replays }))
      .filter(({ views }) => views > 0)
      .sort((one, other) => one.day.localeCompare(other.day)),
    beside: besideOf(rows.filter(({ way }) => way === 'all')),
  }
}

/** From how many left in each minute to how many were still there at its beginning. */
export const keptOf = (left: readonly number[]): number[] =>
  left.map((_, minute) => left.slice(minute).reduce((sum, starts) => sum + starts, 0))

/** The rows that do not count, the most frequent reason first. */
export const besideOf = (
  rows: readonly Pick<Row, 'standing' | 'starts' | 'views' | 'watchSeconds'>[],
): BroadcastDetail['beside'] =>
  rows
    .flatMap(({ standing, starts, views, watchSeconds }) =>
      standing === 'counted' ? [] : [{ reason: standing, starts, views, watchSeconds }],
    )
    .sort((one, other) => other.starts - one.starts)

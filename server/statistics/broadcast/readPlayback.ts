import { sql } from 'kysely'
import type { PlaybackFigures } from '#content/schema/broadcastDetail.ts'
import { judgedVisits } from '../../storage/judgedVisits.ts'
import type { Database } from '../../storage/tables.ts'

interface Row {
  /** Null in the row of all of them. */
  readonly code: string | null
  readonly visits: number
  readonly measured: number
  readonly startup: readonly [number, number] | null
  readonly stalls: number
  readonly stalledMs: number
  readonly watchedMs: number
  readonly errors: number
  readonly medianMs: number | null
}

/** How well the counted visits of a broadcast played, and how long half of them watched. */
export async function readPlayback(
  database: Database,
  broadcast: string,
): Promise<{ playback: PlaybackFigures; medianSeconds: number | null }> {
  const { rows } = await sql<Row>`
    with counted as (select * from ${judgedVisits(broadcast)} as visits where standing = 'counted')
    select case when grouping(last_error) = 0 then coalesce(last_error, '') end as code,
      count(*) filter (where errors > 0) as visits,
      count(p.viewer) as measured,
      percentile_cont(array[0.5, 0.95]) within group (order by startup_ms) as startup,
      coalesce(sum(stalls), 0) as stalls,
      coalesce(sum(stalled_ms), 0) as "stalledMs",
      coalesce(sum(credited_ms) filter (where p.viewer is not null), 0) as "watchedMs",
      coalesce(sum(errors), 0) as errors,
      percentile_cont(0.5) within group (order by credited_ms) as "medianMs"
    from counted left join playback as p using (broadcast, viewer, visit)
    group by grouping sets ((), (last_error))
  `.execute(database)
  const all = rows.find(({ code }) => code === null)
  const { measured = 0, startup = null, stalls = 0, stalledMs = 0, watchedMs = 0, errors = 0 } = all ?? {}
  return {
    medianSeconds: all?.medianMs == null ? null : all.medianMs / 1000,
    playback: {
      measured,
      startupMs: startup && startup[0] !== null ? { p50: startup[0], p95: startup[1] } : null,
      stalls,
      stalledSeconds: stalledMs / 1000,
      watchedSeconds: watchedMs / 1000,
      rebufferRatio: rebufferRatio(stalledMs, watchedMs),
      errors,
      codes: rows
        .flatMap(({ code, visits }) => (code !== null && visits > 0 ? [{ code, visits }] : []))
        .sort((one, other) => other.visits - one.visits),
    },
  }
}

/** Stalled time of all time that a picture was wanted; null where there was none. */
export const rebufferRatio = (stalledMs: number, watchedMs: number): number | null =>
  stalledMs + watchedMs > 0 ? stalledMs / (stalledMs + watchedMs) : null

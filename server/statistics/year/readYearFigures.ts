import { hallDay, hallYear, startOfYear } from '#content/schema/hallTime.ts'
import { REPLAY_DAYS, type YearFigures } from '#content/schema/yearFigures.ts'
import type { Database } from '../../storage/tables.ts'
import { nobody, together } from '../countAudience.ts'
import type { Summaries, Summary } from './createSummaries.ts'
import { forecastViews } from './forecastViews.ts'

const DAY_MS = 86_400_000
/** A broadcast that nobody ended is over a day after its first picture. */
const FORGOTTEN_MS = DAY_MS

export interface YearGoal {
  readonly views: number
  readonly broadcasts: number
}
interface Given {
  readonly now: Date
  readonly goal: YearGoal
  readonly summaries: Summaries
}

interface Row {
  readonly on_air_at: Date | null
  readonly starts_at: Date
  readonly ended_at: Date | null
}
/** The year of a broadcast is that of its first picture, or of its plan while it has none. */
const yearOf = ({ on_air_at, starts_at }: Row) => hallYear(on_air_at ?? starts_at)
const isOver = ({ on_air_at, ended_at }: Row, now: Date) =>
  ended_at !== null || now.getTime() - (on_air_at?.getTime() ?? 0) > FORGOTTEN_MS

/** All figures of a year, read from a snapshot. */
export async function readYearFigures(
  seen: Database,
  year: number,
  { now, goal, summaries }: Given,
): Promise<YearFigures> {
  const every = await seen
    .selectFrom('broadcasts')
    .select(['id', 'title', 'starts_at', 'status', 'on_air_at', 'ended_at'])
    .orderBy('starts_at')
    .execute()
  const rows = every.filter((row) => yearOf(row) === year)
  const held = rows.filter(({ on_air_at }) => on_air_at !== null)
  const known = await summaries(seen, held, now)
  const audienceOf = (id: string) => known.get(id)?.audience ?? nobody
  const total = together(held.map(({ id }) => audienceOf(id)))
  const firstEnd = Math.min(...held.map(({ ended_at }) => ended_at?.getTime() ?? now.getTime()))
  const planned = rows.filter(
    ({ on_air_at, status, starts_at }) => !on_air_at && status === 'planned' && starts_at > now,
  )
  const all = [...known.values()]
  return {
    at: now.toISOString(),
    years: [...new Set([hallYear(now), ...every.map(yearOf)])].sort((one, other) => other - one),
    goal: {
      year,
      target: goal.views,
      views: total.views,
      broadcastsTarget: goal.broadcasts,
      broadcastsHeld: held.length,
    },
    total,
    broadcasts: rows.map(({ id, title, status, starts_at, on_air_at, ended_at }) => ({
      id,
      title,
      status,
      startsAt: starts_at.toISOString(),
      onAirAt: on_air_at?.toISOString() ?? null,
      endedAt: ended_at?.toISOString() ?? null,
      audience: audienceOf(id),
      liveViews: known.get(id)?.liveViews ?? 0,
    })),
    days: daysOf(all),
    forecast:
      hallYear(now) === year
        ? forecastViews({
            now,
            until: startOfYear(year + 1),
            held: held.map((row) => ({ views: audienceOf(row.id).views, over: isOver(row, now) })),
            planned: planned.map(({ starts_at }) => starts_at),
            recentReplays: replaysSince(all, new Date(now.getTime() - REPLAY_DAYS * DAY_MS)),
            replayDays: (now.getTime() - firstEnd) / DAY_MS,
          })
        : null,
    beside: besideOf(all),
  }
}

const replaysSince = (all: readonly Summary[], since: Date) =>
  all
    .flatMap(({ days }) => days)
    .filter(({ day }) => day > hallDay(since))
    .reduce((sum, { replays }) => sum + replays, 0)

/** The days of all broadcasts, those that fall together added up. */
function daysOf(all: readonly Summary[]): YearFigures['days'] {
  const sums = new Map<string, number>()
  for (const { day, views } of all.flatMap(({ days }) => days)) sums.set(day, (sums.get(day) ?? 0) + views)
  return [...sums]
    .map(([day, views]) => ({ day, views }))
    .sort((one, other) => one.day.localeCompare(other.day))
}

/** What is kept beside all broadcasts, by reason. */
function besideOf(all: readonly Summary[]): YearFigures['beside'] {
  const sums = new Map<string, YearFigures['beside'][number]>()
  for (const one of all.flatMap(({ beside }) => beside)) {
    const { starts, views, watchSeconds } = sums.get(one.reason) ?? { starts: 0, views: 0, watchSeconds: 0 }
    sums.set(one.reason, {
      reason: one.reason,
      starts: starts + one.starts,
      views: views + one.views,
      watchSeconds: watchSeconds + one.watchSeconds,
    })
  }
  return [...sums.values()].sort((one, other) => other.starts - one.starts)
}

import { hallDay } from '#content/schema/hallTime.ts'
import { type Expectation, type Forecast, REPLAY_DAYS } from '#content/schema/yearFigures.ts'

const DAY_MS = 86_400_000

/** A broadcast on whose picture the curtain fell, or that is running. */
export interface Held {
  readonly views: number
  readonly over: boolean
}

interface Given {
  readonly now: Date
  /** Where the year ends. */
  readonly until: Date
  readonly held: readonly Held[]
  /** When the broadcasts are planned that are still to come this year, in order. */
  readonly planned: readonly Date[]
  /** Views of replays over the last `REPLAY_DAYS`, and for how many days there have been replays at all. */
  readonly recentReplays: number
  readonly replayDays: number
}

/**
 * How many views the year may end with. Each broadcast still to come brings the mean of those that are over; one that
 * is running brings what it lacks of it; replays go on at the pace of the last four weeks. The range is the 80 %
 * prediction interval for the sum of n new values after k known ones (mean ± t · s · √(n + n²/k), Student's t with
 * k − 1 degrees of freedom), where replays may also stop today. Null while fewer than two broadcasts are over.
 */
export function forecastViews({
  now,
  until,
  held,
  planned,
  recentReplays,
  replayDays,
}: Given): Forecast | null {
  const known = held.filter(({ over }) => over).map(({ views }) => views)
  if (known.length < 2) return null
  const views = held.reduce((sum, one) => sum + one.views, 0)
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length
  const spread = Math.sqrt(known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (known.length - 1))
  const running = held.filter(({ over }) => !over)
  const lacking = running.reduce((sum, one) => sum + Math.max(0, mean - one.views), 0)
  const replaysADay = recentReplays / Math.min(REPLAY_DAYS, Math.max(1, replayDays))
  const daysTo = (at: Date) => Math.max(0, (at.getTime() - now.getTime()) / DAY_MS)

  /** What is expected by a day by which `more` planned broadcasts are over. */
  const expect = (at: Date, more: number): Expectation => {
    const toCome = more + running.length
    const margin = studentT(known.length - 1) * spread * Math.sqrt(toCome + toCome ** 2 / known.length)
    const broadcasts = lacking + more * mean
    const replays = replaysADay * daysTo(at)
    return {
      day: hallDay(at),
      views: Math.round(views + broadcasts + replays),
      low: Math.round(views + Math.max(0, broadcasts - margin)),
      high: Math.round(views + broadcasts + margin + replays),
    }
  }
  const lastMoment = new Date(until.getTime() - 1)
  const today = { day: hallDay(now), views, low: views, high: views }
  const path = [
    today,
    ...planned.map((at, place) => expect(at, place + 1)),
    expect(lastMoment, planned.length),
  ]
  return {
    path,
    over: known.length,
    mean,
    spread,
    toCome: planned.length + running.length,
    replaysADay,
    daysLeft: daysTo(until),
  }
}

/** The 90th percentile of Student's t by degrees of freedom from 1: four of five lie between − and + of it. */
const T_90 = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372] as const
const NORMAL_90 = 1.282
const studentT = (degrees: number) => T_90[degrees - 1] ?? NORMAL_90

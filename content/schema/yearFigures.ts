import { z } from 'zod'
import { audience, goalProgress } from './audience.ts'
import { broadcastStatus } from './broadcast.ts'
import { beside } from './broadcastDetail.ts'

/** Replays of so many days say how many more there will be. */
export const REPLAY_DAYS = 28

const count = z.int().min(0)
const day = z.iso.date()

/** A broadcast's line among those of its year. */
const broadcastFigures = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  startsAt: z.iso.datetime(),
  onAirAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
  status: broadcastStatus,
  audience,
  /** Views that began before the broadcast ended; the others are of the replay. */
  liveViews: count,
})

/** A day's expectation; `low` and `high` enclose four futures out of five. */
const expectation = z.strictObject({ day, views: count, low: count, high: count })
export type Expectation = z.output<typeof expectation>

/** What the last day of the year may bring, and what that is made of. */
export const forecast = z.strictObject({
  /** Today, each day on which a broadcast is planned, and the last day of the year. */
  path: z.array(expectation).min(1),
  /** Broadcasts that are over: what the mean and the spread come from. */
  over: count,
  mean: z.number(),
  /** Standard deviation of a sample. */
  spread: z.number(),
  /** Broadcasts on the programme that are still to come this year. */
  toCome: count,
  /** Views of replays a day, over the last four weeks. */
  replaysADay: z.number(),
  daysLeft: z.number(),
})
export type Forecast = z.output<typeof forecast>

/** All figures of one year. The year of a broadcast is that of its first picture, or of its plan until then. */
export const yearFigures = z.strictObject({
  at: z.iso.datetime(),
  /** Years with broadcasts, the latest first; this year always. */
  years: z.array(z.int()),
  goal: goalProgress,
  total: audience,
  broadcasts: z.array(broadcastFigures),
  /** Views by the day on which they began, without the days that had none. */
  days: z.array(z.strictObject({ day, views: count })),
  /** Null for a year that is over, and while fewer than two broadcasts are over. */
  forecast: forecast.nullable(),
  beside: z.array(beside),
})
export type YearFigures = z.output<typeof yearFigures>

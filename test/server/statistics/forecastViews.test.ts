import { describe, expect, test } from 'vitest'
import { forecastViews } from '../../../server/statistics/year/forecastViews.ts'

const given = {
  now: new Date('2026-10-01T00:00:00+08:00'),
  until: new Date('2027-01-01T00:00:00+08:00'),
  held: [
    { views: 30_000, over: true },
    { views: 40_000, over: true },
    { views: 35_000, over: true },
  ],
  planned: [new Date('2026-10-20T10:00:00+08:00'), new Date('2026-11-20T10:00:00+08:00')],
  recentReplays: 0,
  replayDays: 0,
}

describe('the forecast of the year', () => {
  test('says nothing before two broadcasts are over', () => {
    expect(forecastViews({ ...given, held: [{ views: 30_000, over: true }] })).toBeNull()
    expect(
      forecastViews({
        ...given,
        held: [
          { views: 30_000, over: true },
          { views: 9_000, over: false },
        ],
      }),
    ).toBeNull()
  })

  test('gives each broadcast to come the mean of those that are over', () => {
    const forecast = forecastViews(given)
    expect(forecast).toMatchObject({ over: 3, mean: 35_000, spread: 5_000, toCome: 2 })
    expect(forecast?.path.map(({ day, views }) => [day, views])).toEqual([
      ['2026-10-01', 105_000],
      ['2026-10-20', 140_000],
      ['2026-11-20', 175_000],
      ['2026-12-31', 175_000],
    ])
  })

  test('has the range of Student’s t: 1.886 · 5,000 · √(2 + 4/3) around 175,000', () => {
    const end = forecastViews(given)?.path.at(-1)
    const margin = 1.886 * 5_000 * Math.sqrt(2 + 4 / 3)
    expect(end?.low).toBe(Math.round(175_000 - margin))
    expect(end?.high).toBe(Math.round(175_000 + margin))
  })

  test('never expects fewer views than there are', () => {
    const held = [
      { views: 100, over: true },
      { views: 90_000, over: true },
    ]
    for (const { low } of forecastViews({ ...given, held })?.path ?? []) expect(low).toBe(90_100)
  })

  test('completes a broadcast that is running, and no further', () => {
    const running = forecastViews({
      ...given,
      planned: [],
      held: [...given.held, { views: 5_000, over: false }],
    })
    expect(running?.path.at(-1)?.views).toBe(140_000)
    const beyond = forecastViews({
      ...given,
      planned: [],
      held: [...given.held, { views: 50_000, over: false }],
    })
    expect(beyond?.path.at(-1)?.views).toBe(155_000)
  })

  test('lets replays go on as in the last four weeks, or stop today', () => {
    const end = forecastViews({ ...given, planned: [], recentReplays: 2_800, replayDays: 200 })?.path.at(-1)
    expect(end).toMatchObject({ views: 105_000 + 92 * 100, low: 105_000, high: 105_000 + 92 * 100 })
    const young = forecastViews({ ...given, planned: [], recentReplays: 70, replayDays: 7 })
    expect(young?.replaysADay).toBe(10)
    const first = forecastViews({ ...given, planned: [], recentReplays: 70, replayDays: 0.01 })
    expect(first?.replaysADay).toBe(70)
  })
})

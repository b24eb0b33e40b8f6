import { describe, expect, test } from 'vitest'
import { everyDay } from '../../live/stats/charts/daysChart.ts'
import { cumulate } from '../../live/stats/charts/yearChart.ts'
import { hoursOf, percentOf, sayDuration, sayShare } from '../../live/stats/formatFigures.ts'
import { hashOf, viewAt } from '../../live/stats/viewAt.ts'
import { type Loaded, moved } from '../../live/stats/viewFigures.ts'

const ID = '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11'
const audience = { starts: 2, views: 1, engagedViews: 0, watching: 1, peak: 1, watchSeconds: 12 }

describe('the address of the page', () => {
  test.each(['#year', '#year/2025', `#broadcast/${ID}`, '#exhibits', '#exhibits/2025', '#air', '#rules'])(
    '%s can be linked to',
    (hash) => expect(hashOf(viewAt(hash))).toBe(hash),
  )

  test.each(['', '#', '#nonsense', '#broadcast/../etc', '#year/20255', '#year/abc'])(
    'anything else (%s) is this year',
    (hash) => expect(viewAt(hash)).toEqual({ name: 'year', year: undefined }),
  )
})

describe('figures in words', () => {
  test('never promise more of the goal than is reached', () => {
    expect([percentOf(199_999, 200_000), percentOf(1500, 200_000), percentOf(0, 0)]).toEqual([99, 0.7, 0])
  })

  test('say durations in the unit that fits', () => {
    expect([40, 60, 200, 5400].map((seconds) => sayDuration(seconds, 'zh'))).toEqual([
      '40 秒',
      '1 分钟',
      '3 分 20 秒',
      '1.5 小时',
    ])
    expect(sayDuration(200, 'en')).toBe('3 min 20 s')
    expect([hoursOf(3600), hoursOf(5400), hoursOf(400 * 3600 + 1700)]).toEqual([1, 1.5, 400])
  })

  test('one of twenty thousand is little, but not nothing', () => {
    expect([sayShare(1 / 20_000, 'zh'), sayShare(0, 'zh'), sayShare(0.5, 'en')]).toEqual([
      '<0.1%',
      '0.0%',
      '50.0%',
    ])
  })
})

describe('the lines of the charts', () => {
  const figures = (days: { day: string; views: number }[], at = '2026-11-22T20:00:00.000Z') =>
    ({
      at,
      days,
      goal: { year: 2026, target: 200_000, views: 0, broadcastsTarget: 6, broadcastsHeld: 2 },
    }) as never

  test('the year begins with nothing and ends today, in Shanghai', () => {
    expect(
      cumulate(
        figures([
          { day: '2026-04-18', views: 5 },
          { day: '2026-04-20', views: 2 },
        ]),
      ),
    ).toEqual([
      { day: '2026-01-01', views: 0 },
      { day: '2026-04-18', views: 5 },
      { day: '2026-04-20', views: 7 },
      // Four in the morning there.
      { day: '2026-11-23', views: 7 },
    ])
  })

  test('a year that is over ends with its last day', () => {
    expect(cumulate(figures([], '2027-03-01T00:00:00.000Z')).at(-1)).toEqual({ day: '2026-12-31', views: 0 })
  })

  test('days without anybody are there, as days without anybody', () => {
    expect(
      everyDay([
        { day: '2026-02-27', count: 3 },
        { day: '2026-03-02', count: 1 },
      ]).map(({ count }) => count),
    ).toEqual([3, 0, 0, 1])
    expect(everyDay([])).toEqual([])
  })
})

describe('news of a broadcast', () => {
  const broadcast = { name: 'broadcast', at: '', detail: { id: ID, audience } } as unknown as Loaded
  const year = { name: 'year', at: '', figures: { broadcasts: [{ id: ID, audience }] } } as unknown as Loaded
  const counted = { broadcast: ID, audience: { ...audience, views: 2 } }

  test('moves its own view and its line of the year', () => {
    expect(moved(broadcast, counted)).toMatchObject({ detail: { audience: { views: 2 } } })
    expect(moved(year, counted)).toMatchObject({ figures: { broadcasts: [{ audience: { views: 2 } }] } })
  })

  test('leaves every other view as it is', () => {
    expect(moved(broadcast, { ...counted, broadcast: 'another' })).toBeUndefined()
    expect(moved({ name: 'rules' }, counted)).toBeUndefined()
  })
})

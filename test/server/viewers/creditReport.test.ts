import { expect, test } from 'vitest'
import { afterCredit, creditReport, type Report, type Viewing } from '../../../server/viewers/creditReport.ts'

const SESSION = 1_000
const MINUTE = 60_000

/** A viewer's reports one after the other: [at, state, what is said to differ], all in ms. */
function watch(
  reports: readonly (readonly [at: number, state: string, given?: Partial<Report> & { counts?: boolean }])[],
) {
  let viewing: Viewing | undefined
  let sequence = 0
  const credits = reports.map(([nowMs, state, { counts = true, ...given } = {}]) => {
    const report = { session: SESSION, sequence: sequence++, state, reportedMs: nowMs, ...given }
    const credit = creditReport(viewing, report, { nowMs, counts })
    if (credit) viewing = afterCredit(viewing, report, credit, nowMs)
    return credit
  })
  return { credits, ms: credits.reduce((sum, credit) => sum + (credit?.creditedMs ?? 0), 0), viewing }
}

test('a visit begins with the first report of a picture that moves', () => {
  const { credits } = watch([
    [0, 's'],
    [500, 'p'],
    [10_000, 'p'],
  ])
  expect(credits.map((credit) => credit?.kind)).toEqual([undefined, 'start', 'beat'])
  expect(credits[2]).toMatchObject({ visit: 0, turn: 1, claimedMs: 9500, creditedMs: 9500 })
})

test('what is paused, waits or is sought is not watched', () => {
  const { ms } = watch([
    [0, 'p'],
    [4000, 'a'],
    [30_000, 'p'],
    [33_000, 'r'],
    [39_000, 'p'],
    [40_000, 'k'],
    [41_000, 'p'],
    [45_000, 'p'],
  ])
  expect(ms).toBe(4000 + 3000 + 1000 + 4000)
})

test('a report that was heard before, or comes after a later one, adds nothing', () => {
  const { credits, ms } = watch([
    [0, 'p', { sequence: 5 }],
    [10_000, 'p', { sequence: 6 }],
    [10_001, 'p', { sequence: 6, reportedMs: 20_000 }],
    [10_002, 'p', { sequence: 4, reportedMs: 30_000 }],
    [20_000, 'p', { sequence: 7 }],
  ])
  expect(credits.map(Boolean)).toEqual([true, true, false, false, true])
  expect(ms).toBe(20_000)
})

test('no word of a player is worth more than the clock of the server', () => {
  const { ms } = watch([
    [0, 'p'],
    [5000, 'p', { reportedMs: 3_600_000 }],
    [10_000, 'p', { reportedMs: 7_200_000 }],
  ])
  expect(ms).toBe(10_000)
})

test('a player whose clock is a day wrong is credited as any other', () => {
  const { ms } = watch([
    [0, 'p', { reportedMs: 90_000_000 }],
    [10_000, 'p', { reportedMs: 90_010_000 }],
    [20_000, 'p', { reportedMs: 90_020_000 }],
  ])
  expect(ms).toBe(20_000)
})

test('a clock that is set back in the middle takes nothing back and gives nothing', () => {
  const { ms } = watch([
    [0, 'p', { reportedMs: 100_000 }],
    [10_000, 'p', { reportedMs: 110_000 }],
    [20_000, 'p', { reportedMs: 20_000 }],
    [30_000, 'p', { reportedMs: 30_000 }],
  ])
  expect(ms).toBe(20_000)
})

test('two players of one viewer are one viewer: the same seconds count once', () => {
  const other = { session: SESSION + 1 }
  const { ms } = watch([
    [0, 'p'],
    [1, 'p', other],
    [10_000, 'p'],
    [10_001, 'p', other],
    [20_000, 'p'],
    [20_001, 'p', other],
  ])
  expect(ms).toBeLessThanOrEqual(20_001)
  expect(ms).toBeGreaterThan(19_900)
})

test('reports that waited for a minute are all credited, an hour of them is not', () => {
  const late = (minutes: number) =>
    watch([
      [0, 'p'],
      ...Array.from(
        { length: minutes * 6 },
        (_, index) => [minutes * MINUTE, 'p', { reportedMs: (index + 1) * 10_000 }] as const,
      ),
    ]).ms
  expect(late(1)).toBe(MINUTE)
  expect(late(29)).toBe(2 * MINUTE)
})

test('a laptop that slept with its lid closed did not watch', () => {
  const { ms } = watch([
    [0, 'p'],
    [10_000, 'p'],
    [20 * MINUTE, 'p'],
  ])
  expect(ms).toBe(10_000 + 30_000)
})

test('after half an hour away the same viewer comes as a new visit', () => {
  const { credits } = watch([
    [0, 'p'],
    [10_000, 'a'],
    [10_000 + 30 * MINUTE, 'p'],
    [20_000 + 60 * MINUTE, 'p'],
    [30_000 + 60 * MINUTE, 'p'],
  ])
  expect(credits.map((credit) => [credit?.kind, credit?.visit, credit?.creditedMs])).toEqual([
    ['start', 0, 0],
    ['beat', 0, 10_000],
    ['beat', 0, 0],
    ['start', 1, 0],
    ['beat', 1, 10_000],
  ])
})

test('a pause longer than a report ends a stretch of watching, a short one does not', () => {
  const { credits } = watch([
    [0, 'p'],
    [10_000, 'a'],
    [12_000, 'p'],
    [20_000, 'a'],
    [80_000, 'p'],
    [90_000, 'p'],
  ])
  expect(credits.map((credit) => credit?.stretch)).toEqual([0, 0, 0, 0, 1, 1])
})

test('what plays while there is nothing to be watched is credited neither then nor afterwards', () => {
  const { ms } = watch([
    [0, 'p'],
    [10_000, 'p', { counts: false }],
    [20_000, 'p', { counts: false }],
    [25_000, 'p'],
  ])
  expect(ms).toBe(5000)
})

test('a report that says no state has the state of the one before', () => {
  const { ms } = watch([
    [0, 'p'],
    [10_000, 'p', { state: undefined }],
    [20_000, 'p', { state: undefined }],
  ])
  expect(ms).toBe(20_000)
})

test('whatever is said, by however many players, never more is credited than passed', () => {
  let seed = 7
  const chance = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  for (let round = 0; round < 200; round += 1) {
    let at = 0
    const reports = Array.from({ length: 60 }, () => {
      at += Math.floor(chance() * 15_000)
      const reportedMs = chance() < 0.3 ? Math.floor(chance() * 1e9) : at
      const session = SESSION + Math.floor(chance() * 3)
      return [
        at,
        chance() < 0.7 ? 'p' : 'a',
        { session, sequence: Math.floor(chance() * 80), reportedMs },
      ] as const
    })
    const { credits, ms } = watch(reports)
    expect(ms).toBeLessThanOrEqual(at)
    for (const credit of credits) expect(credit?.creditedMs ?? 0).toBeLessThanOrEqual(credit?.claimedMs ?? 0)
  }
})

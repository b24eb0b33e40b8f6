import { expect, test } from 'vitest'
import { creditBeat, type Watched } from '../../../server/viewers/creditBeat.ts'

const START = 1_000_000
const fresh: Watched = { played: 0, credited: 0, since: START, last: START }

/** Reports one after another: what was claimed, and when, both in s since the start. */
const creditedFor = (...beats: readonly (readonly [claimed: number, at: number])[]) =>
  beats.reduce((watched, [claimed, at]) => creditBeat(watched, claimed, START + at * 1000).after, fresh)
    .credited

test('who watches and reports every 5 s is credited what was watched', () => {
  expect(creditedFor([5, 5], [10, 10], [15, 15])).toBe(15)
})

test('seconds that the clock of the server has not seen are not credited', () => {
  expect(creditedFor([3600, 5])).toBe(6)
})

test('the tolerance is one second in all, not one for every report', () => {
  expect(creditedFor([100, 5], [200, 10], [300, 15], [400, 20])).toBe(21)
})

test('many reports in one instant add nothing to the first', () => {
  expect(creditedFor([5, 5], [50, 5], [500, 5], [5000, 5])).toBeLessThanOrEqual(6)
})

test('a report that comes twice, or says less than before, adds nothing', () => {
  expect(creditedFor([5, 5], [5, 10], [4, 15])).toBe(5)
})

test('a player that stood still is not credited for the time', () => {
  expect(creditedFor([5, 5], [5, 300], [6, 301])).toBe(6)
})

test('what was claimed too early is gone: it cannot be drawn later', () => {
  const early = creditedFor([1000, 1])
  expect(creditedFor([1000, 1], [1000, 600])).toBe(early)
})

test('a clock that is set back credits no more than the tolerance', () => {
  expect(creditedFor([5, -3600])).toBeLessThanOrEqual(1)
})

test('a page that was silent for ten minutes is credited one of them', () => {
  expect(creditedFor([5, 5], [605, 605])).toBe(66)
})

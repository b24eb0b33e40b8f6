import { expect, test } from 'vitest'
import { keptOf } from '../../../server/statistics/broadcast/readVisits.ts'
import { walkSteps, windowOf } from '../../../server/statistics/broadcast/walkSteps.ts'

const from = new Date('2026-05-01T02:00:00Z')
const after = (minutes: number) => new Date(from.getTime() + minutes * 60_000)

test('a quiet minute shows those who stayed from the minute before', () => {
  const steps = walkSteps(
    [
      { slot: 0, most: 3, change: 2, joins: 3, leaves: 1 },
      { slot: 2, most: 2, change: -2, joins: 0, leaves: 2 },
    ],
    { from, until: after(3), stepSeconds: 60 },
  )
  expect(steps.map(({ watching, joins, leaves }) => [watching, joins, leaves])).toEqual([
    [3, 3, 1],
    [2, 0, 0],
    [2, 0, 2],
    [0, 0, 0],
  ])
  expect(steps.map(({ stayed }) => stayed)).toEqual([2 / 3, 2 / 3, 0, 0])
})

test('a broadcast is shown minute by minute, from its first to ten minutes after its end', () => {
  const window = windowOf({ onAirAt: new Date(from.getTime() + 30_000), endedAt: after(90) }, after(5_000))
  expect(window).toEqual({ from, until: after(100), stepSeconds: 60 })
})

test('one that nobody ended gets longer steps, never thousands of them', () => {
  const window = windowOf({ onAirAt: from, endedAt: null }, after(40 * 24 * 60))
  expect(window?.stepSeconds).toBe(6 * 3600)
  expect(windowOf({ onAirAt: null, endedAt: null }, from)).toBeUndefined()
})

test('of those who leave in each minute, it is known how many were there at its beginning', () => {
  expect(keptOf([5, 0, 3, 2])).toEqual([10, 5, 5, 2])
})

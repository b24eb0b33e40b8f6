import { expect, test } from 'vitest'
import type { ClockEstimate } from '../../../kiosk/clock/clockEstimate.ts'
import { type ClockReading, nextReading, readClock } from '../../../kiosk/clock/clockReading.ts'

const estimate = (offsetMs: number, drift = 0): ClockEstimate => ({ atMs: 0, offsetMs, drift, doubtMs: 1 })
const DAY = 86_400_000

test('the first answer sets the clock at once, also on a machine that is wrong by a day', () => {
  const reading = nextReading(undefined, estimate(DAY), 1000)
  expect(readClock(reading, 1000)).toBe(1000 + DAY)
  expect(readClock(reading, 4000)).toBe(4000 + DAY)
})

test.each([40, -40, 400, -400])(
  'a new estimate %i ms away is reached without a step and never backwards',
  (by) => {
    const before = nextReading(undefined, estimate(0), 0)
    let reading: ClockReading = nextReading(before, estimate(by), 1000)
    expect(readClock(reading, 1000)).toBeCloseTo(1000, 6)
    let last = readClock(reading, 1000)
    for (let now = 1016; now < 20_000; now += 16) {
      if (now % 480 === 0) reading = nextReading(reading, estimate(by), now)
      const shown = readClock(reading, now)
      expect(shown).toBeGreaterThan(last)
      expect(shown - last).toBeLessThan(17)
      last = shown
    }
    expect(readClock(reading, 20_000)).toBeCloseTo(20_000 + by, 1)
  },
)

test('what is made up for ends by itself when no answer follows', () => {
  const before = nextReading(undefined, estimate(0), 0)
  const reading = nextReading(before, estimate(30), 0)
  expect(readClock(reading, 60_000)).toBeCloseTo(60_030, 6)
})

test('between two answers the clock goes on by its drift', () => {
  const reading = nextReading(undefined, estimate(0, 50e-6), 0)
  expect(readClock(reading, 100_000)).toBeCloseTo(100_005, 6)
})

test('a machine that slept leaps once, ahead', () => {
  const before = nextReading(undefined, estimate(0), 0)
  expect(readClock(nextReading(before, estimate(600_000), 10), 10)).toBe(600_010)
})

import { describe, expect, test } from 'vitest'
import {
  corner,
  emptyAfter,
  gardenAt,
  gardenRoom,
  overflowMinute,
  runoffCoefficient,
  runoffVolume,
  stormInflow,
} from '../../../../kiosk/scenes/raingarden/gardenBalance.ts'
import {
  hoursAfter,
  hoursNow,
  ROUND_SECONDS,
  rainHeard,
} from '../../../../kiosk/scenes/raingarden/stormClock.ts'
import { RETURN_PERIODS, roofWater, stormDepth } from '../../../../kiosk/scenes/raingarden/stormFormula.ts'

describe('the storm formula of Shanghai, DB31/T 1043-2017', () => {
  test.each([
    [1, 36.5],
    [3, 51.3],
    [5, 58.1],
    [100, 98.3],
  ])('an hour of the once-in-%i-years storm brings %f mm', (years, millimetres) => {
    expect(stormDepth(years, 60)).toBeCloseTo(millimetres, 1)
  })

  test('a hundred square metres of roof catch 3.65 m³ of the once-a-year hour, 3.3 where a tenth stays behind', () => {
    expect(roofWater(36.5, 100)).toBeCloseTo(3.65)
    expect(roofWater(36.5, 100, 0.9)).toBeCloseTo(3.3, 1)
  })
})

test('green ground sheds about 0.15 of the rain, hard ground between 0.85 and 0.95', () => {
  expect(runoffCoefficient(0)).toBe(0.15)
  expect(runoffCoefficient(1)).toBeGreaterThanOrEqual(0.85)
  expect(runoffCoefficient(1)).toBeLessThanOrEqual(0.95)
})

test('V = 10·H·φ·F: 25 mm on a hectare of hard ground is 225 m³', () => {
  expect(runoffVolume(25, 0.9, 1)).toBeCloseTo(225)
})

const weathers = RETURN_PERIODS.flatMap((years) => [0.1, 0.5, 0.9].map((paving) => ({ years, paving })))

test.each(weathers)(
  'of $years years and $paving paved, no water is lost: kept and overflowed are all that came',
  (weather) => {
    for (const hours of [0.2, 0.6, 1, 24]) {
      const { kept, overflowed, pond } = gardenAt(weather, hours)
      expect(kept + overflowed).toBeCloseTo(stormInflow(weather) * Math.min(1, hours))
      expect(kept).toBeLessThanOrEqual(gardenRoom)
      expect(pond).toBeLessThanOrEqual(corner.brim)
    }
  },
)

test('a full garden is empty within one to two days', () => {
  const full = emptyAfter({ years: 100, paving: 0.9 })
  expect(full).toBeGreaterThanOrEqual(24)
  expect(full).toBeLessThanOrEqual(48)
  expect(gardenAt({ years: 100, paving: 0.9 }, 1 + full).pond).toBeCloseTo(0)
})

test('less paving: the overflow begins later, or never', () => {
  const paved = overflowMinute({ years: 3, paving: 0.9 })
  const half = overflowMinute({ years: 3, paving: 0.5 })
  expect(paved).toBeLessThan(half ?? 60)
  expect(overflowMinute({ years: 3, paving: 0.2 })).toBeNull()
})

test('a rarer storm fills the garden sooner', () => {
  const minutes = RETURN_PERIODS.map((years) => overflowMinute({ years, paving: 0.9 }) ?? 60)
  expect(minutes).toEqual(minutes.toSorted((one, other) => other - one))
})

test('the storm comes again by itself, and can be held at an hour', () => {
  expect(hoursAfter(0)).toBe(0)
  expect(hoursNow({ since: 5 }, 5 + ROUND_SECONDS + 3)).toBeCloseTo(hoursAfter(3))
  expect(hoursNow({ hours: 24 }, 99)).toBe(24)
})

test('the rarer the storm, the louder the rain; after its hour there is none', () => {
  const loud = RETURN_PERIODS.map((years) => rainHeard(years, 0.5))
  expect(loud).toEqual(loud.toSorted((one, other) => one - other))
  expect([Math.min(...loud) > 0.3, Math.max(...loud)]).toEqual([true, 1])
  expect(RETURN_PERIODS.map((years) => rainHeard(years, 1))).toEqual(RETURN_PERIODS.map(() => 0))
})

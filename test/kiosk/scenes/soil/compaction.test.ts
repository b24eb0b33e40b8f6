import { expect, test } from 'vitest'
import {
  bulkDensity,
  MOST_STEPS,
  porosity,
  pressedBy,
  ROOTS_STOP,
} from '../../../../kiosk/scenes/soil/compaction.ts'

test('half of a soil with a bulk density of 1.325 g/cm³ is pores', () => {
  expect(porosity(1.325)).toBeCloseTo(0.5, 10)
})

test('where roots hardly enter a loam, at 1.6 g/cm³, two fifths are pores', () => {
  expect(porosity(ROOTS_STOP)).toBeCloseTo(0.396, 3)
})

test('each step packs the soil more, and the first steps most', () => {
  const gains = [0, 20, 60, 120, 199].map((steps) => bulkDensity(steps + 1) - bulkDensity(steps))
  expect(Math.min(...gains)).toBeGreaterThan(0)
  expect(gains).toEqual([...gains].sort((one, other) => other - one))
})

test('walked over to the end of the rail, the pit is too hard for roots', () => {
  expect(bulkDensity(0)).toBeLessThan(1.3)
  expect(bulkDensity(MOST_STEPS)).toBeGreaterThan(ROOTS_STOP)
  expect(pressedBy(0)).toBe(0)
  expect(pressedBy(MOST_STEPS)).toBeLessThanOrEqual(1)
})

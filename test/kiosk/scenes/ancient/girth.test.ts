import { expect, test } from 'vitest'
import {
  girthAt,
  growthAt,
  LIFE,
  meanGrowth,
  mitchellAge,
  TREE_0001,
} from '../../../../kiosk/scenes/ancient/girth.ts'

test("Mitchell's rule makes tree No. 0001 about 264 years old", () => {
  expect(mitchellAge(TREE_0001.girth)).toBe(264)
})

test('planted about 785, it is 1,200 years old and more', () => {
  expect(LIFE).toBe(1240)
  expect(LIFE).toBeGreaterThan(4 * mitchellAge(TREE_0001.girth))
})

test('its girth grew by about 0.53 cm a year in the mean', () => {
  expect(meanGrowth(TREE_0001.girth, LIFE)).toBeCloseTo(0.53, 2)
})

test('the drawn life begins at 2.5 cm a year and ends at the 6.6 m that were measured', () => {
  expect(growthAt(0)).toBeCloseTo(2.5)
  expect(girthAt(0)).toBe(0)
  expect(girthAt(LIFE)).toBeCloseTo(660, 3)
})

test('the older it is, the slower it grows', () => {
  for (let years = 0; years < LIFE; years += 40) expect(growthAt(years + 40)).toBeLessThan(growthAt(years))
})

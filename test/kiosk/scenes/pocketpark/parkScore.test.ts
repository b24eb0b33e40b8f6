import { expect, test } from 'vitest'
import { isWithin, reachOf } from '#content/schema/scoreRules.ts'
import {
  emptyPlan,
  firstPlan,
  LOT_M2,
  place,
  readPlan,
} from '../../../../kiosk/scenes/pocketpark/parkPlan.ts'
import {
  planeCrown,
  planeDiameter,
  planeHeight,
  pointsOf,
  RAIN_MM,
  scoreOf,
  speciesOf,
} from '../../../../kiosk/scenes/pocketpark/parkScore.ts'

const filled = (letter: string) => letter.repeat(emptyPlan.length)

test('a London plane of 30 cm is about 12 m high with a crown of 9.3 m; of 60 cm, 18 m and 15 m', () => {
  expect(planeHeight(30)).toBeCloseTo(12.1, 0)
  expect(planeCrown(30)).toBeCloseTo(9.3, 1)
  expect(planeHeight(60)).toBeCloseTo(17.8, 0)
  expect(planeCrown(60)).toBeCloseTo(15.4, 0)
})

test('a plane needs some 18 years for a trunk of 30 cm', () => {
  expect(planeDiameter(18)).toBeCloseTo(30, 0)
})

test('on a lot that is all paving nine tenths of an hour of rain run off: 39 m³ of 44', () => {
  const { runoff, kept, shade, species } = scoreOf(emptyPlan, 20)
  expect(runoff).toBeCloseTo(39.4, 1)
  expect((RAIN_MM * LOT_M2) / 1000).toBeCloseTo(43.8, 1)
  expect(kept).toBeCloseTo(0.1, 9)
  expect([shade, species]).toEqual([0, 0])
})

test('on a lot that is all lawn 85% of the rain stays, but there is no shade', () => {
  const { kept, shade } = scoreOf(filled('l'), 20)
  expect(kept).toBeCloseTo(0.85, 9)
  expect(shade).toBe(0)
})

test('shade grows with the years and is never more than the lot', () => {
  const one = place(emptyPlan, 20, 'tree')
  expect(scoreOf(one, 20).shade).toBeGreaterThan(scoreOf(one, 5).shade)
  expect(scoreOf(filled('t'), 30).shade).toBe(1)
})

test('ten times the green brings 1.8 times the species, five sorts of homes five times as many', () => {
  expect(speciesOf(100_000, 1) / speciesOf(10_000, 1)).toBeCloseTo(1.78, 1)
  expect(speciesOf(100, 5)).toBe(5 * speciesOf(100, 1))
})

test('a plan that is no plan becomes the first one, and what is placed twice is gone again', () => {
  expect(readPlan('nonsense')).toBe(firstPlan)
  expect(readPlan(filled('l'))).toBe(filled('l'))
  expect(place(place(emptyPlan, 7, 'pond'), 7, 'pond')).toBe(emptyPlan)
  expect(place(emptyPlan, 48, 'pond')).toBe(emptyPlan)
})

test('the points of a design need shade, water and life together, and the best stays within what the hall believes', () => {
  const [trees, ponds] = [pointsOf(filled('t')), pointsOf(filled('w'))]
  const mixed = pointsOf(`${'t'.repeat(23)}${'w'.repeat(22)}slh`)
  expect(mixed).toBeGreaterThan(trees)
  expect(mixed).toBeGreaterThan(ponds)
  const reach = reachOf('pocketpark', 'park')
  expect(reach && isWithin(reach, mixed, 60)).toBe(true)
  // 100 of shade, 100 of rain and twice 47 kinds is all there is.
  expect(pointsOf(filled('t')) + pointsOf(filled('w'))).toBeLessThan(2 * (reach?.most ?? 0))
  expect(mixed).toBeLessThanOrEqual(reach?.most ?? 0)
})

import { expect, test } from 'vitest'
import {
  animalsAlong,
  capacityFor,
  census,
  densityAfter,
  perKmAt,
  sightingsPerKm,
  squareMetresEach,
} from '../../../../kiosk/scenes/raccoon/census.ts'

test('0.41 a hectare is about one raccoon dog on 24,000 square metres', () => {
  expect(squareMetresEach(census[2025].perHectare)).toBeCloseTo(24_390, -1)
})

test('from 2022 to 2025 the density fell by about 62 % and the sightings by about 64 %', () => {
  const fall = (early: number, late: number) => Math.round(100 * (1 - late / early))
  expect(fall(census[2022].perHectare, census[2025].perHectare)).toBe(62)
  expect(fall(census[2022].perKm, census[2025].perKm)).toBe(64)
})

test('without feeding, three years after 2022 the curve is at the 0.41 of the census', () => {
  expect(densityAfter(1.08, capacityFor(0), 3)).toBeCloseTo(census[2025].perHectare, 1)
})

test('with as much food as in 2022 the number stays as it was', () => {
  expect(densityAfter(1.08, capacityFor(1), 5)).toBeCloseTo(1.08)
})

test('a few animals with plenty of food grow fastest at half of what the place can hold', () => {
  const gains = [0.1, 0.54, 1].map((now) => densityAfter(now, 1.08, 0.01) - now)
  expect(gains[1]).toBeGreaterThan(gains[0] ?? 0)
  expect(gains[1]).toBeGreaterThan(gains[2] ?? 0)
})

test('two years at once are the same as one year after another', () => {
  expect(densityAfter(densityAfter(0.5, 0.9, 1), 0.9, 1)).toBeCloseTo(densityAfter(0.5, 0.9, 2))
})

test('a walk of 5 km meets 14 animals at the density of 2022 and 5 at that of 2025', () => {
  expect(perKmAt(1.08)).toBeCloseTo(2.8)
  expect(perKmAt(0.41)).toBeCloseTo(1.02)
  expect(animalsAlong(1.08)).toBe(14)
  expect(animalsAlong(0.41)).toBe(5)
})

test('five animals on five kilometres are one a kilometre, and before the first step none', () => {
  expect(sightingsPerKm(5, 5)).toBe(1)
  expect(sightingsPerKm(0, 0)).toBe(0)
})

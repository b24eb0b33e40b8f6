import { expect, test } from 'vitest'
import {
  HECTARES,
  homes,
  planOf,
  reached,
  riverAt,
  SIDE,
  shareOf,
  speciesFactor,
} from '../../../../kiosk/scenes/parks/parkPlan.ts'
import { greenIn, parksIn, parkYears } from '../../../../kiosk/scenes/parks/parkYears.ts'

const numbers = Array.from({ length: 10 }, (_, index) => index + 1)

test('ten times the area holds about 1.78 times the species', () => {
  expect(speciesFactor(10) / speciesFactor(1)).toBeCloseTo(1.78, 2)
})

test.each(numbers)('%i parks have 10 ha together', (parks) => {
  const { places, radius } = planOf(parks)
  expect(places).toHaveLength(parks)
  expect((places.length * Math.PI * radius ** 2) / 10_000).toBeCloseTo(HECTARES)
  expect(shareOf(parks) * parks).toBeCloseTo(HECTARES)
})

test.each(numbers)('none of %i parks lies in the river or over the edge', (parks) => {
  const { places, radius } = planOf(parks)
  for (const [east, south] of places) {
    expect(Math.abs(east - riverAt(south))).toBeGreaterThan(radius)
    expect(Math.max(Math.abs(east), Math.abs(south)) + radius).toBeLessThan(SIDE / 2)
  }
})

test('from one large park to ten small ones more and more homes are a walk away, and each has fewer species', () => {
  const shares = numbers.map((parks) => reached(planOf(parks)))
  expect(shares[0]).toBeLessThan(0.2)
  expect(shares[9]).toBeGreaterThan(0.75)
  expect(shares).toEqual([...shares].sort((one, other) => one - other))
  expect(speciesFactor(shareOf(10))).toBeLessThan(speciesFactor(shareOf(1)))
})

test.each(numbers.slice(1))('greenways join all of %i parks with one way fewer than parks', (parks) => {
  const { links } = planOf(parks)
  expect(links).toHaveLength(parks - 1)
  expect(new Set(links.flat()).size).toBe(parks)
})

test('homes stand on both banks', () => {
  expect(homes.some(([east, south]) => east < riverAt(south))).toBe(true)
  expect(homes.some(([east, south]) => east > riverAt(south))).toBe(true)
})

test('Shanghai had 670 parks at the end of 2022, 832 in 2023, 973 in 2024 and 1,100 in 2025', () => {
  expect([2022, 2023, 2024, 2025].map(parksIn)).toEqual([670, 832, 973, 1100])
  expect(parkYears.map(({ parks }) => parks)).toEqual([406, 532, 670, 832, 973, 1100])
  expect(parksIn(2019)).toBe(406)
  expect(parksIn(2023.5)).toBeGreaterThan(832)
})

test('forest cover rose from 18.49 % in 2020 to 19.5 % in 2025', () => {
  expect(greenIn[2020].forest).toBe(18.49)
  expect(greenIn[2025].forest).toBe(19.5)
})

import { expect, test } from 'vitest'
import {
  ASSUMED_WATTS,
  energyKwh,
  kelvinColor,
  LAMPS,
  lightsAt,
  OFF,
  ON,
  STARS,
  savedBy,
  scatter,
  skyGlow,
  starsThrough,
  upwardPart,
} from '../../../../kiosk/scenes/riverlight/lighting.ts'
import { tour } from '../../../../kiosk/scenes/riverlight/tour.ts'

test('140,000 lamps of 20 W for four hours take 11.2 MWh', () => {
  expect(energyKwh(ASSUMED_WATTS, OFF - ON, LAMPS)).toBe(11_200)
})

test('one hour earlier saves a quarter of the evening', () => {
  expect(savedBy(1)).toBe(0.25)
  expect(energyKwh(20, 3) / energyKwh(20, 4)).toBe(0.75)
})

test('in summer 2024 the lights are on at 21:00, and off at 18:30 and 23:30', () => {
  expect(lightsAt(21, OFF)).toBe(1)
  expect(lightsAt(18.5, OFF)).toBe(0)
  expect(lightsAt(23.5, OFF)).toBe(0)
})

test('a lamp with a full cut-off sends nothing up, a bare one half of its light', () => {
  expect(upwardPart(0)).toBe(0.5)
  expect(upwardPart(90)).toBeCloseTo(0)
})

test('cold light scatters more than warm light', () => {
  expect(scatter(6500)).toBeGreaterThan(scatter(2200))
})

test('stars return with shield, warmth, fewer watts, and all of them when the lights are off', () => {
  const bare = { watts: 20, kelvin: 4000, shield: 0 }
  const stars = (part: object, on = 1) => starsThrough(skyGlow({ ...bare, ...part }, on))
  expect(stars({ shield: 60 })).toBeGreaterThan(stars({}))
  expect(stars({ kelvin: 2200 })).toBeGreaterThan(stars({}))
  expect(stars({ watts: 10 })).toBeGreaterThan(stars({}))
  expect(stars({}, 0)).toBe(STARS)
})

test('a warm light is red, a cold one almost white', () => {
  const [, , warm] = kelvinColor(2200)
  const [, , cold] = kelvinColor(6500)
  expect(warm).toBeLessThan(0.4)
  expect(cold).toBeGreaterThan(0.95)
})

test('by itself it shows an evening from dusk to the stars without a jump', () => {
  for (let at = 0; at < 40; at += 0.1)
    expect(Math.abs(tour(at + 0.1).hour - tour(at).hour)).toBeLessThan(0.25)
  expect(lightsAt(tour(0).hour, OFF)).toBe(0)
  expect(lightsAt(tour(14).hour, OFF)).toBe(1)
  expect(lightsAt(tour(34).hour, OFF)).toBe(0)
})

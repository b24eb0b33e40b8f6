import { expect, test } from 'vitest'
import { flightOf } from '../../../../kiosk/scenes/secondlife/flight.ts'
import {
  CARTON,
  hazardousShare,
  homeOf,
  panelOf,
  powerOf,
  things,
  workshops,
} from '../../../../kiosk/scenes/secondlife/workshops.ts'

test('each thing has a workshop of its own', () => {
  expect([...things.map(homeOf)].sort()).toEqual([...workshops].sort())
})

test('a lamp tube goes to the safe, a milk carton to where its layers are parted', () => {
  expect(homeOf('lamp')).toBe('safe')
  expect(homeOf('carton')).toBe('layers')
})

test('old aluminium takes 5 kWh where new takes 100', () => {
  expect(powerOf(0)).toBe(100)
  expect(powerOf(1)).toBeCloseTo(5, 6)
  expect(powerOf(0.5)).toBeCloseTo(52.5, 6)
})

test('a beverage carton is board, polyethylene and aluminium, and nothing else', () => {
  expect(CARTON.board + CARTON.polyethylene + CARTON.aluminium).toBeCloseTo(1, 6)
})

test('hazardous waste is less than a ten-thousandth of the day', () => {
  expect(hazardousShare()).toBeLessThan(1 / 10_000)
  expect(hazardousShare()).toBeGreaterThan(0)
})

test('can and glass share one story, both being molten', () => {
  expect(panelOf('can')).toBe(panelOf('glass'))
  expect(new Set(things.map(panelOf)).size).toBe(5)
})

test('a thing in its own workshop is gone and something new is there; in a wrong one it comes back', () => {
  expect(flightOf(1, true)).toMatchObject({ there: 1, size: 0, made: 1 })
  expect(flightOf(1, false)).toMatchObject({ there: 0, size: 1, made: 0 })
  expect(flightOf(0, true)).toMatchObject({ there: 0, size: 1, made: 0 })
})

import { expect, test } from 'vitest'
import { animalsAlong } from '../../../../kiosk/scenes/raccoon/census.ts'
import { tour } from '../../../../kiosk/scenes/raccoon/tour.ts'
import {
  bits,
  countSeen,
  hidingPlaces,
  litBy,
  partAt,
  pathAt,
  SLOTS,
  STRETCHES,
  walkTo,
} from '../../../../kiosk/scenes/raccoon/transect.ts'

test('an animal is counted when the light is on it, once, and never from afar', () => {
  const hidden = hidingPlaces(0)
  const [first] = hidden
  if (!first) throw new Error('nobody hides')
  const seen = countSeen(0, first, hidden)
  expect(seen & 1).toBe(1)
  expect(countSeen(seen, first, hidden)).toBe(seen)
  expect(litBy({ x: first.x + 3, z: first.z }, first)).toBe(0)
})

test('whoever lights every hiding place has counted every animal', () => {
  const hidden = hidingPlaces(3)
  expect(hidden).toHaveLength(SLOTS)
  expect(bits(hidden.reduce((seen, place) => countSeen(seen, place, hidden), 0))).toBe(SLOTS)
})

test('the same walk finds the animals at the same places, another walk elsewhere', () => {
  expect(hidingPlaces(2)).toEqual(hidingPlaces(2))
  expect(hidingPlaces(2).slice(1)).not.toEqual(hidingPlaces(1).slice(1))
})

test('from the first step to the houses the path is walked in five stretches', () => {
  const walked = Array.from({ length: 40 }, (_, step) => pathAt(step / 39)).reduce(walkTo, 0)
  expect(bits(walked)).toBe(STRETCHES)
  expect(partAt(pathAt(0.4).z)).toBeCloseTo(0.4)
})

test('by itself it shows a walk among many animals and, three years on, among few', () => {
  const [many, few] = [tour(19), tour(41)].map(({ years }) => animalsAlong(years.at(-1) ?? 0))
  expect(many).toBe(14)
  expect(few).toBe(5)
  expect(bits(tour(19).seen)).toBe(14)
  expect(bits(tour(19).walked)).toBe(STRETCHES)
})

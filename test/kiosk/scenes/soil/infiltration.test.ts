import { expect, test } from 'vitest'
import { MOST_STEPS } from '../../../../kiosk/scenes/soil/compaction.ts'
import {
  hortonRate,
  hortonTotal,
  hoursToPonding,
  RAIN_OF_AN_HOUR,
  thirstAfter,
  waterBalance,
} from '../../../../kiosk/scenes/soil/infiltration.ts'

const loose = thirstAfter(0)
const packed = thirstAfter(MOST_STEPS)

test('Horton: the soil drinks at f0 when the rain begins and at fc in the end', () => {
  expect(hortonRate(loose, 0)).toBe(loose.first)
  expect(hortonRate(loose, 24)).toBeCloseTo(loose.last, 6)
})

test('what has sunk in is the sum of what sank in each moment', () => {
  const parts = 20_000
  const sum = Array.from({ length: parts }, (_, part) => hortonRate(packed, (part + 0.5) / parts)).reduce(
    (total, rate) => total + rate / parts,
    0,
  )
  expect(hortonTotal(packed, 1)).toBeCloseTo(sum, 5)
})

test('a once-a-year hour of 36.5 mm sinks wholly into loose soil', () => {
  const { fallen, sunk, standing } = waterBalance(loose, 1)
  expect(fallen).toBe(36.5)
  expect(sunk).toBe(RAIN_OF_AN_HOUR)
  expect(standing).toBe(0)
})

test('on packed soil most of the same hour stands on the ground', () => {
  expect(waterBalance(packed, 1).standing).toBeGreaterThan(RAIN_OF_AN_HOUR / 2)
})

test('no water is lost: what fell has sunk in or stands', () => {
  for (const steps of [0, 10, 40, 90, 200])
    for (const hours of [0, 0.1, 0.5, 1]) {
      const { fallen, sunk, standing } = waterBalance(thirstAfter(steps), hours)
      expect(sunk + standing).toBeCloseTo(fallen, 9)
      expect(standing).toBeGreaterThanOrEqual(0)
    }
})

test('water begins to stand when the soil drinks as fast as it rains, and not before', () => {
  const middling = { first: 60, last: 10, decay: 4 }
  const from = hoursToPonding(middling, RAIN_OF_AN_HOUR)
  expect(hortonRate(middling, from)).toBeCloseTo(RAIN_OF_AN_HOUR, 9)
  expect(waterBalance(middling, from).standing).toBe(0)
  expect(waterBalance(middling, from + 0.05).standing).toBeGreaterThan(0)
  expect(hoursToPonding({ first: 120, last: 42, decay: 4 }, RAIN_OF_AN_HOUR)).toBe(Number.POSITIVE_INFINITY)
  expect(hoursToPonding({ first: 20, last: 3, decay: 4 }, RAIN_OF_AN_HOUR)).toBe(0)
})

import { expect, test } from 'vitest'
import { daysUntil, degreeDays, openedBy, stageAt } from '../../../../kiosk/scenes/mascot/degreeDays.ts'

test('only warmth above the base counts: ten days of 12 °C are 70 degree days, ten days of 3 °C none', () => {
  expect(degreeDays(12, 10)).toBe(70)
  expect(degreeDays(3, 10)).toBe(0)
})

test('a warmer spring opens the flower sooner: 30 days at 10 °C, 15 days at 15 °C', () => {
  expect(daysUntil('open', 10)).toBe(30)
  expect(daysUntil('open', 15)).toBe(15)
})

test('at or below the base the bud stays asleep', () => {
  expect(daysUntil('open', 5)).toBeUndefined()
  expect(daysUntil('asleep', -3)).toBe(0)
})

test('the stages come in the order in which a bud opens', () => {
  expect([0, 40, 95, 150, 400].map(stageAt)).toEqual(['asleep', 'swelling', 'showing', 'open', 'open'])
  expect([0, 75, 150, 400].map(openedBy)).toEqual([0, 0.5, 1, 1])
})

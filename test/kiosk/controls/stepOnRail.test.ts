import { expect, test } from 'vitest'
import { stepOnRail } from '../../../kiosk/controls/stepOnRail.ts'

const year = { min: 0, max: 3, step: 0, stops: [0, 1, 2, 3] }
const age = { min: 0, max: 100, step: 5, stops: [] }

test('an arrow goes one step of the grid, and never off the rail', () => {
  expect(stepOnRail('ArrowRight', 95, age)).toBe(100)
  expect(stepOnRail('ArrowUp', 100, age)).toBe(100)
  expect(stepOnRail('ArrowLeft', 0, age)).toBe(0)
})

test('without a grid an arrow goes a twentieth of the rail', () => {
  expect(stepOnRail('ArrowRight', 0, year)).toBeCloseTo(0.15)
})

test('a page goes to the next word below the rail, or a fifth of the way where there is none', () => {
  expect(stepOnRail('PageUp', 1.2, year)).toBe(2)
  expect(stepOnRail('PageDown', 1.2, year)).toBe(1)
  expect(stepOnRail('PageUp', 10, age)).toBe(30)
})

test('Home and End are the ends; any other key is left alone', () => {
  expect([stepOnRail('Home', 40, age), stepOnRail('End', 40, age)]).toEqual([0, 100])
  expect(stepOnRail('Enter', 40, age)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { wilsonLowerBound } from '../../../server/ratings/wilsonLowerBound.ts'

/** R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3 (score without correction). */
test.each([
  [81, 263, 0.2553],
  [15, 148, 0.0624],
  [0, 20, 0],
  [1, 29, 0.0061],
])('%i of %i is at least the %f that Newcombe published', (satisfied, answered, published) => {
  expect(wilsonLowerBound(satisfied, answered)).toBeCloseTo(published, 4)
})

test('a few who are all satisfied promise less than many', () => {
  const bounds = [1, 10, 100, 1000].map((answered) => wilsonLowerBound(answered, answered) ?? 0)
  expect(bounds.map((bound) => Math.round(bound * 1000))).toEqual([207, 722, 963, 996])
})

test('without an answer there is nothing to promise', () => {
  expect(wilsonLowerBound(0, 0)).toBeNull()
})

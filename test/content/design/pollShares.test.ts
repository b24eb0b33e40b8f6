import { expect, test } from 'vitest'
import { pollShares } from '#content/design/pollShares.ts'

test.each([
  [[], []],
  [
    [0, 0],
    [0, 0],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [2, 1],
    [67, 33],
  ],
  [
    [1, 1, 1, 1, 1, 1],
    [17, 17, 17, 17, 16, 16],
  ],
  [
    [999, 1],
    [100, 0],
  ],
])('%j are %j per cent', (counts, shares) => {
  expect(pollShares(counts)).toEqual(shares)
})

test('whatever the answers, the per cents of the choices add up to 100', () => {
  for (let all = 1; all < 200; all++) {
    const counts = [all, all % 7, (all * 3) % 11, (all * 5) % 13]
    expect(pollShares(counts).reduce((sum, share) => sum + share)).toBe(100)
  }
})

import { expect, test } from 'vitest'
import { ratingKind, ratingScore, reasonsFor } from '#content/schema/rating.ts'

test('after each answer there are three to five words to choose from, others for good than for bad', () => {
  for (const kind of ratingKind.options) {
    for (const score of ratingScore.options) {
      const { length } = reasonsFor(kind, score)
      expect(length).toBeGreaterThanOrEqual(3)
      expect(length).toBeLessThanOrEqual(5)
    }
    const bad = reasonsFor(kind, 'dissatisfied')
    expect(reasonsFor(kind, 'satisfied').filter((reason) => bad.includes(reason))).toEqual([])
  }
})

import { expect, test } from 'vitest'
import { planLadder, rungsFor, sizeOf } from '../../../../server/packager/ladder/rungs.ts'

test.each([
  [1920, 1080, ['720p', '480p']],
  [1280, 720, ['480p']],
  [720, 1280, ['480p']],
  [640, 360, []],
])('a picture of %i×%i has the rungs below it', (width, height, rungs) => {
  expect(rungsFor({ width, height })).toEqual(rungs)
})

test('a rung is measured by its shorter side, in even pixels', () => {
  expect(sizeOf('480p', { width: 1920, height: 1080 })).toEqual({ width: 854, height: 480 })
  expect(sizeOf('720p', { width: 1080, height: 1920 })).toEqual({ width: 720, height: 1280 })
  expect(sizeOf('source', { width: 3840, height: 2160 })).toEqual({ width: 1920, height: 1080 })
  expect(sizeOf('source', { width: 640, height: 360 })).toEqual({ width: 640, height: 360 })
})

const rungs = ['720p', '480p'] as const
test.each([
  [true, 9, ['720p', '480p'], '720p', '480p'],
  [true, 1, ['480p'], '480p', '480p'],
  [true, 0, [], 'source', 'source'],
  [false, 9, ['source', '720p', '480p'], '720p', '480p'],
  [false, 2, ['source', '480p'], '480p', '480p'],
  [false, 1, ['source'], 'source', 'source'],
  [false, 0, [], 'source', 'source'],
])('where the source fits: %s, and %i can be encoded', (fits, most, encoded, high, low) => {
  const plan = planLadder({ rungs, fits, most })
  expect(plan.encoded).toEqual(encoded)
  expect(plan.carries).toEqual({ source: 'source', '720p': high, '480p': low })
})

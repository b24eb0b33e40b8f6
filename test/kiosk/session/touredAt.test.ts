import { expect, test } from 'vitest'
import { TOUR_SECONDS, touredAt } from '../../../kiosk/session/touredAt.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const exhibits = ['cherry', 'plum', 'heron', 'soil'].map((id, place) => sampleExhibit(id, place))
const round = [0, 1, 2, 3, 4].map((turn) => turn * TOUR_SECONDS + 1)

test('the tour shows every exhibit in turn and begins again', () => {
  expect(round.map((at) => touredAt(exhibits, at, null)?.id)).toEqual([
    'cherry',
    'plum',
    'heron',
    'soil',
    'cherry',
  ])
})

test('two screens side by side never show the same', () => {
  for (const at of round)
    expect(touredAt(exhibits, at, 'left')?.id).not.toBe(touredAt(exhibits, at, 'right')?.id)
})

test('a hall without exhibits tours nothing', () => {
  expect(touredAt([], 30, null)).toBeUndefined()
})

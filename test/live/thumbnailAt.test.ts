import { expect, test } from 'vitest'
import { thumbnailAt } from '../../live/viewer/thumbnailAt.ts'

const sheets = { everySegments: 5, columns: 5, rows: 5, width: 160, height: 90, images: 27 }

test.each([
  [0, { sheet: 0, left: 0, top: 0 }],
  [4, { sheet: 0, left: 0, top: 0 }],
  [35, { sheet: 0, left: 320, top: 90 }],
  [130, { sheet: 1, left: 160, top: 0 }],
  [135, undefined],
])('segment %i', (segment, place) => {
  expect(thumbnailAt(sheets, segment)).toEqual(place)
})

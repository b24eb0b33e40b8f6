import { expect, test } from 'vitest'
import { createReportLimit } from '../../../server/viewers/reportLimit.ts'

const count = (
  may: (viewer: string, nowMs: number) => boolean,
  viewer: string,
  nowMs: number,
  times: number,
) => Array.from({ length: times }, () => may(viewer, nowMs)).filter(Boolean).length

test('an hour of reports that waited gets through at once, a flood does not', () => {
  const may = createReportLimit()
  expect(count(may, 'ana', 0, 10_000)).toBe(360)
  expect(count(may, 'bo', 0, 100)).toBe(100)
  expect(count(may, 'ana', 5000, 100)).toBe(5)
})

test('a clock that is set back does not shut anybody out', () => {
  const may = createReportLimit()
  count(may, 'ana', 10_000, 1000)
  expect(count(may, 'ana', 0, 10)).toBe(0)
  expect(count(may, 'ana', 3000, 10)).toBe(3)
})

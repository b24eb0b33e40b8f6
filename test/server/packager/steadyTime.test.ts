import { expect, test } from 'vitest'
import { createSteadyTime } from '../../../server/packager/steadyTime.ts'

const heard = (stamps: readonly number[]) => {
  const steady = createSteadyTime()
  return stamps.map((stamp) => steady(stamp))
}
const times = (stamps: readonly number[]) => heard(stamps).map(({ at }) => at)

test('time begins at nought, whatever the encoder counts from', () => {
  expect(times([90_000, 90_040, 90_080])).toEqual([0, 40, 80])
})

test('sound that comes a little late keeps its own time', () => {
  expect(times([0, 40, 23, 80, 46])).toEqual([0, 40, 23, 80, 46])
})

test('after 49 days the counter begins again, and nobody notices', () => {
  const all = heard([2 ** 32 - 40, 2 ** 32 - 20, 0, 20, 2 ** 32 - 10, 40])
  expect(all.map(({ at }) => at)).toEqual([0, 20, 40, 60, 30, 80])
  expect(all.some(({ jumped }) => jumped)).toBe(false)
})

test.each([
  ['back', [60_000, 60_040, 5, 45]],
  ['far on', [0, 40, 3_600_000, 3_600_040]],
])('a clock that jumps %s goes on at once, and says so', (_where, stamps) => {
  const all = heard(stamps)
  expect(all.map(({ at }) => at)).toEqual([0, 40, 73, 113])
  expect(all.map(({ jumped }) => jumped)).toEqual([false, false, true, false])
})

test('what still comes of the old clock after a jump does not jump again', () => {
  const all = heard([60_000, 60_040, 5, 60_050, 45])
  expect(all.map(({ jumped }) => jumped)).toEqual([false, false, true, false, false])
  expect(all[3]?.at).toBeLessThanOrEqual(73)
})

test('a clock that comes round to where an older one began is a new clock all the same', () => {
  // ffmpeg gives the set-up of the decoders the stamp 0, whatever the stream counts from, and counts in 31 bits.
  const steady = createSteadyTime()
  steady(0)
  const first = 2 ** 31 - 4000
  const before = Array.from({ length: 100 }, (_, index) => steady(first + index * 40).at)
  expect(steady(0)).toEqual({ at: (before.at(-1) ?? 0) + 33, jumped: true })
  expect(steady(40)).toEqual({ at: (before.at(-1) ?? 0) + 73, jumped: false })
})

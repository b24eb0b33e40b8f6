import { expect, test } from 'vitest'
import { createSegmentGrid } from '../../../server/packager/segmentGrid.ts'

/** Frames 40 ms apart with a keyframe at these moments. */
const frames = (keys: readonly number[], until: number) =>
  Array.from({ length: Math.ceil(until / 40) }, (_, index) => ({
    at: index * 40,
    key: keys.includes(index * 40),
  }))
const startsOf = (keys: readonly number[], until: number) => {
  const grid = createSegmentGrid(7)
  const starts = new Map<number, number>()
  for (const frame of frames(keys, until)) {
    const number = grid.enter(frame)
    if (!starts.has(number)) starts.set(number, frame.at)
  }
  return { starts: [...starts], grid }
}

test('a keyframe every two seconds begins a segment', () => {
  expect(startsOf([0, 2000, 4000], 5000).starts).toEqual([
    [7, 0],
    [8, 2000],
    [9, 4000],
  ])
})

test('with a keyframe every second, every other begins a segment', () => {
  expect(startsOf([0, 1000, 2000, 3000, 4000], 5000).starts.map(([, at]) => at)).toEqual([0, 2000, 4000])
})

test('where the next keyframe would come too late, this one is taken', () => {
  expect(startsOf([0, 1280, 2560, 3840], 4000).starts.map(([, at]) => at)).toEqual([0, 1280, 2560, 3840])
})

test('a keyframe for a change of scene ends nothing early', () => {
  expect(startsOf([0, 200, 2000, 4000], 4100).starts.map(([, at]) => at)).toEqual([0, 2000, 4000])
})

test('without keyframes a segment ends before it would break the target duration, and that is counted', () => {
  const { starts, grid } = startsOf([0], 8000)
  const lengths = starts.slice(1).map(([, at], index) => at - (starts[index]?.[1] ?? 0))
  expect(lengths.length).toBeGreaterThan(2)
  for (const length of lengths) expect(Math.round(length / 1000)).toBeLessThanOrEqual(2)
  expect(grid.forced()).toBe(lengths.length)
})

test('whoever follows finds the same segments by the moment', () => {
  const { grid } = startsOf([0, 2000, 4000], 5000)
  expect([0, 1999, 2000, 4500].map(grid.at)).toEqual([7, 7, 8, 9])
  expect(grid.next()).toBe(10)
})

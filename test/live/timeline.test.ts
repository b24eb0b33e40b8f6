import { expect, test } from 'vitest'
import { isLive, momentAt, secondsAt, segmentAt } from '../../live/viewer/timeline.ts'

const WALL = Date.parse('2026-05-01T02:00:00Z')
/** Two sources: between them the wall clock went on for a minute of which nothing was recorded. */
const fragments = [
  { sn: 0, start: 0, duration: 2, programDateTime: WALL },
  { sn: 1, start: 2, duration: 2, programDateTime: WALL + 2000 },
  { sn: 2, start: 4, duration: 2, programDateTime: WALL + 64_000 },
]

test('a place has its moment, and a moment its place', () => {
  expect(momentAt(fragments, 3)).toBe(WALL + 3000)
  expect(momentAt(fragments, 5)).toBe(WALL + 65_000)
  expect(secondsAt(fragments, WALL + 65_000)).toBe(5)
  expect(segmentAt(fragments, 3.9)).toBe(1)
})

test('a moment of which nothing was recorded is where the recording goes on', () => {
  expect(secondsAt(fragments, WALL + 30_000)).toBe(4)
  expect(secondsAt(fragments, WALL - 5000)).toBe(0)
  expect(secondsAt(fragments, WALL + 99_000)).toBe(6)
})

test('without a clock there are no moments', () => {
  const undated = [{ sn: 0, start: 0, duration: 2, programDateTime: null }]
  expect([momentAt(undated, 1), secondsAt(undated, WALL), secondsAt([], WALL)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('whoever goes to the last seconds of a live broadcast wants to be live; a replay has no live', () => {
  const line = { start: 0, end: 600, position: 100, live: true }
  expect([isLive(line, 597), isLive(line, 500), isLive({ ...line, live: false }, 600)]).toEqual([
    true,
    false,
    false,
  ])
})

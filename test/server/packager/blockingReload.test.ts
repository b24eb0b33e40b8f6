import { expect, test } from 'vitest'
import { isAbsurd, isThere, readAwaited } from '../../../server/packager/blockingReload.ts'
import { createSegmentLog, type SegmentEvent } from '../../../server/packager/segmentLog.ts'

const part: SegmentEvent = { type: 'part', duration: 0.334, independent: true, bytes: 1 }
const segment = (number: number): SegmentEvent => ({ type: 'segment', number, at: 0, init: 'init-0' })

/** Segment 4 with three parts, complete; segment 5 with two, open. */
const { segments } = (() => {
  const log = createSegmentLog()
  for (const event of [segment(4), part, part, part, segment(5), part, part]) log.apply(event)
  return log
})()

test.each([
  ['an old segment', 4, undefined, true],
  ['an old part', 4, 2, true],
  ['a part beyond its segment: the first of the next', 4, 3, true],
  ['the newest part', 5, 1, true],
  ['the next part', 5, 2, false],
  ['the end of the open segment', 5, undefined, false],
  ['the segment after it', 6, 0, false],
])('%s', (_what, number, awaited, there) => {
  expect(isThere(segments, { number, part: awaited })).toBe(there)
})

test('a part beyond a segment that has just ended waits for the first of the next', () => {
  const log = createSegmentLog()
  for (const event of [segment(4), part, { type: 'complete' } as const]) log.apply(event)
  expect(isThere(log.segments, { number: 4, part: 1 })).toBe(false)
  log.apply(segment(5))
  expect(isThere(log.segments, { number: 4, part: 1 })).toBe(false)
  log.apply(part)
  expect(isThere(log.segments, { number: 4, part: 1 })).toBe(true)
})

test.each([
  [6, undefined, false],
  [7, 0, false],
  [8, undefined, true],
  [5, 11, false],
  [5, 12, true],
  [3, 99, false],
])('segment %s, part %s: absurd is %s', (number, awaited, absurd) => {
  expect(isAbsurd(segments, { number, part: awaited })).toBe(absurd)
})

test('a part without its segment, and what is no number, make no sense', () => {
  expect(readAwaited({})).toBeUndefined()
  expect(readAwaited({ _HLS_part: '1' })).toBeNull()
  for (const nonsense of ['-1', '1e3', 'x', '', '99999999999', ['1', '2']])
    expect(readAwaited({ _HLS_msn: nonsense })).toBeNull()
  expect(readAwaited({ _HLS_msn: '3', _HLS_part: '0' })).toEqual({ number: 3, part: 0 })
})

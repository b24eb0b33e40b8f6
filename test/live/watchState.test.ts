import { expect, test } from 'vitest'
import { timeLeft, watchState } from '../../live/viewer/watchState.ts'

const startsAt = '2026-05-01T10:00:00.000Z'
const at = (offsetSeconds: number) => Date.parse(startsAt) + offsetSeconds * 1000
const known = { failed: undefined, hasPicture: false, replaying: false, nowMs: at(0) }

test('a planned broadcast counts down, then waits for its host', () => {
  const broadcast = { status: 'planned' as const, startsAt }
  expect(watchState({ ...known, broadcast, nowMs: at(-1) })).toBe('before')
  expect(watchState({ ...known, broadcast, nowMs: at(1) })).toBe('waiting')
})
test('on air it says so only once there is a picture', () => {
  const broadcast = { status: 'onAir' as const, startsAt }
  expect(watchState({ ...known, broadcast })).toBe('starting')
  expect(watchState({ ...known, broadcast, hasPicture: true })).toBe('onAir')
})
test('a lost host is told by the picture itself; words only where there is none', () => {
  const broadcast = { status: 'interrupted' as const, startsAt }
  expect(watchState({ ...known, broadcast, hasPicture: true })).toBe('onAir')
  expect(watchState({ ...known, broadcast })).toBe('interrupted')
})
test('after the end the last picture is not taken for the broadcast', () => {
  expect(watchState({ ...known, broadcast: { status: 'ended', startsAt }, hasPicture: true })).toBe('ended')
})
test('the replay plays when the viewer asks for it', () => {
  const ended = { ...known, broadcast: { status: 'ended' as const, startsAt } }
  expect([watchState(ended), watchState({ ...ended, replaying: true })]).toEqual(['ended', 'replay'])
})
test('a failed question does not take away what is known already', () => {
  expect(watchState({ ...known, broadcast: undefined, failed: 'error' })).toBe('error')
  expect(watchState({ ...known, broadcast: { status: 'ended', startsAt }, failed: 'error' })).toBe('ended')
})
test('a broadcast in 1 day, 2 hours, 3 minutes and 4 seconds is said so', () => {
  expect(timeLeft(startsAt, at(-(86_400 + 7200 + 180 + 4)))).toEqual({
    days: 1,
    hours: 2,
    minutes: 3,
    seconds: 4,
  })
  expect(timeLeft(startsAt, at(5))).toEqual({ days: 0, hours: 0, minutes: 0, seconds: 0 })
})

import { expect, test } from 'vitest'
import { remindersDue } from '../../../live/reserve/remindersDue.ts'
import { sayLeft } from '../../../live/reserve/sayLeft.ts'

const startsAt = '2026-05-01T02:00:00.000Z'
const kept = { broadcast: 'leaves', reservation: 'r', title: '听见落叶', startsAt }
const due = (minutes: number, more = {}) =>
  remindersDue([{ ...kept, ...more }], Date.parse(startsAt) + minutes * 60_000).map(
    ({ kind, minutes: left }) => `${kind} ${left}`,
  )

test('a visitor is reminded ten minutes before and at the start, and not for ever after', () => {
  expect([-11, -10, -0.5, 0, 9, 10].map((minutes) => due(minutes))).toEqual([
    [],
    ['soon 10'],
    ['soon 1'],
    ['start 0'],
    ['start 0'],
    [],
  ])
})

test('each reminder of a start has one name; a new time is reminded of anew', () => {
  const key = (time: string, now: string) =>
    remindersDue([{ ...kept, startsAt: time }], Date.parse(now)).map((one) => one.key)
  expect(key(startsAt, '2026-05-01T01:55:00Z')).toEqual(key(startsAt, '2026-05-01T01:56:00Z'))
  expect(key(startsAt, '2026-05-01T01:55:00Z')).not.toEqual(key(startsAt, '2026-05-01T02:01:00Z'))
  expect(key('2026-05-02T02:00:00.000Z', '2026-05-02T01:55:00Z')).not.toEqual(
    key(startsAt, '2026-05-01T01:55:00Z'),
  )
})

test('nobody is called to what was cancelled', () => {
  expect(due(-5, { cancelled: true })).toEqual([])
})

test.each([
  ['2026-04-27T22:30:00Z', '3 天 3 小时', '3 d 3 h'],
  ['2026-05-01T00:18:30Z', '1 小时 41 分', '1 h 41 min'],
  ['2026-05-01T01:58:55Z', '1 分 5 秒', '1 min 5 s'],
])('at %s there is %s left', (now, chinese, english) => {
  const at = Date.parse(now)
  expect([sayLeft(startsAt, at, 'zh'), sayLeft(startsAt, at, 'en')]).toEqual([chinese, english])
})

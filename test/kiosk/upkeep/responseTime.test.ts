import { expect, test } from 'vitest'
import { responseTime } from '../../../kiosk/upkeep/responseTime.ts'

const reportedAt = '2026-05-01T08:00:00.000Z'
const later = (hours: number) => new Date(Date.parse(reportedAt) + hours * 3_600_000)
const kind = (answeredHours: number | undefined, nowHours: number) =>
  responseTime(
    { reportedAt, answeredAt: answeredHours === undefined ? null : later(answeredHours).toISOString() },
    later(nowHours).getTime(),
  ).kind

test('a fault is answered in time within 24 hours, and late after', () => {
  expect([kind(23, 99), kind(24, 99), kind(25, 99)]).toEqual([
    'answeredWithin',
    'answeredWithin',
    'answeredLate',
  ])
})
test('a fault nobody answered waits, and is overdue after a day', () => {
  expect([kind(undefined, 2), kind(undefined, 25)]).toEqual(['waiting', 'overdue'])
})

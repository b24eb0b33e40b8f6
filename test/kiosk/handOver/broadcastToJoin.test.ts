import { expect, test } from 'vitest'
import type { Broadcast } from '#content/schema/broadcast.ts'
import { broadcastToJoin } from '../../../kiosk/handOver/broadcastToJoin.ts'
import { sampleBroadcast } from '../../support/sampleBroadcast.ts'

const now = Date.parse('2026-05-01T02:00:00Z')
const planned = (id: string, startsAt: string) => sampleBroadcast(id, { startsAt })
const shown = (broadcasts: Broadcast[]) => broadcastToJoin(broadcasts, now)?.id

test('what is on air comes first, then the next that is planned', () => {
  const tomorrow = planned('tomorrow', '2026-05-02T02:00:00Z')
  const later = planned('later', '2026-05-04T02:00:00Z')
  const live = sampleBroadcast('live', { status: 'onAir', onAirAt: '2026-05-01T01:00:00Z' })
  expect(shown([later, tomorrow])).toBe('tomorrow')
  expect(shown([later, tomorrow, live])).toBe('live')
  expect(shown([{ ...live, status: 'interrupted' }, tomorrow])).toBe('live')
  expect(shown([{ ...live, status: 'ended' }])).toBeUndefined()
})

test('a plan is shown for a week before, and for two hours while the host is late', () => {
  expect(shown([planned('far', '2026-05-08T02:00:01Z')])).toBeUndefined()
  expect(shown([planned('near', '2026-05-08T02:00:00Z')])).toBe('near')
  expect(shown([planned('late', '2026-05-01T00:00:01Z')])).toBe('late')
  expect(shown([planned('forgotten', '2026-05-01T00:00:00Z')])).toBeUndefined()
})

import { expect, test } from 'vitest'
import type { BroadcastStatus } from '#content/schema/broadcast.ts'
import { broadcastOnWall } from '../../../kiosk/wall/broadcastOnWall.ts'
import { sampleBroadcast } from '../../support/sampleBroadcast.ts'

const broadcast = (id: string, status: BroadcastStatus, onAirAt: string | null = null) =>
  sampleBroadcast(id, { status, onAirAt })

test('the wall keeps its pictures while nothing is on air', () => {
  expect(
    broadcastOnWall([broadcast('dawn', 'planned'), broadcast('night', 'ended', '2026-05-01')]),
  ).toBeUndefined()
})

test('a broadcast on air takes the wall', () => {
  const dawn = broadcast('dawn', 'onAir', '2026-05-01T02:00:00.000Z')
  expect(broadcastOnWall([broadcast('night', 'planned'), dawn])).toBe(dawn)
  // Nobody is there to see it in the night.
  expect(broadcastOnWall([dawn], true)).toBeUndefined()
})

test('an interrupted broadcast keeps the wall until the host ends it', () => {
  const dawn = broadcast('dawn', 'interrupted', '2026-05-01T02:00:00.000Z')
  expect(broadcastOnWall([dawn])).toBe(dawn)
})

test('of two broadcasts the wall shows the one that began last', () => {
  const dawn = broadcast('dawn', 'onAir', '2026-05-01T02:00:00.000Z')
  const night = broadcast('night', 'onAir', '2026-05-01T12:00:00.000Z')
  expect(broadcastOnWall([dawn, night])).toBe(night)
})

import { expect, test } from 'vitest'
import type { Broadcast } from '#content/schema/broadcast.ts'
import { laterTelling } from '#content/schema/laterTelling.ts'

const planned: Broadcast = {
  id: 'dawn',
  revision: 1,
  title: 'dawn',
  about: '',
  startsAt: '2026-05-01T02:00:00.000Z',
  status: 'planned',
  intermission: false,
  onAirAt: null,
  endedAt: null,
  playlistUrl: '/hls/dawn/index.m3u8',
  watchUrl: '/live/dawn',
}
const onAir: Broadcast = { ...planned, revision: 2, status: 'onAir' }

test('the first telling holds', () => {
  expect(laterTelling(undefined, planned)).toBe(planned)
})

test('a later telling replaces an earlier one', () => {
  expect(laterTelling(planned, onAir)).toBe(onAir)
})

test('an answer that was overtaken on its way changes nothing', () => {
  expect(laterTelling(onAir, planned)).toBe(onAir)
})

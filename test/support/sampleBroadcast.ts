import type { Broadcast } from '#content/schema/broadcast.ts'

/** A plan for the first of May, for tests that care about one field only. */
export const sampleBroadcast = (id: string, different: Partial<Broadcast> = {}): Broadcast => ({
  id,
  revision: 1,
  title: id,
  about: '',
  startsAt: '2026-05-01T02:00:00.000Z',
  status: 'planned',
  intermission: false,
  onAirAt: null,
  endedAt: null,
  playlistUrl: `/hls/${id}/index.m3u8`,
  watchUrl: `/live/${id}`,
  minutes: 60,
  cover: null,
  runDown: [],
  people: [],
  reservationUrl: null,
  chapters: [],
  overlays: [],
  trim: { from: null, until: null },
  ...different,
})

import type { Selectable } from 'kysely'
import { playlistUrl, watchUrl } from '#content/contract/routes.ts'
import type { Broadcast, BroadcastStatus } from '#content/schema/broadcast.ts'
import type { Tables } from '../storage/tables.ts'

export type BroadcastRow = Selectable<Tables['broadcasts']>

/** What everybody may know of a row. */
export const publicView = (row: BroadcastRow): Broadcast => ({
  id: row.id,
  revision: row.revision,
  title: row.title,
  about: row.about,
  startsAt: row.starts_at.toISOString(),
  status: row.status,
  intermission: row.intermission,
  onAirAt: row.on_air_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  playlistUrl: playlistUrl(row.id),
  watchUrl: watchUrl(row.id),
  minutes: row.minutes,
  cover: row.cover,
  runDown: row.run_down,
  people: row.people,
  reservationUrl: row.reservation_url,
  chapters: row.chapters,
  overlays: row.overlays,
  trim: { from: row.trim_from?.toISOString() ?? null, until: row.trim_until?.toISOString() ?? null },
})

const ORDER: Record<BroadcastStatus, number> = { onAir: 0, interrupted: 1, planned: 2, ended: 3 }

/** On air first, then what comes next, then the past with the latest first. */
export const byAttention = (one: BroadcastRow, other: BroadcastRow): number => {
  const difference = ORDER[one.status] - ORDER[other.status]
  if (difference !== 0) return difference
  const sooner = one.starts_at.getTime() - other.starts_at.getTime()
  return one.status === 'ended' ? -sooner : sooner
}

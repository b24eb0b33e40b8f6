import type { BroadcastDetail } from '#content/schema/broadcastDetail.ts'
import type { Database } from '../../storage/tables.ts'
import { countAudience, nobody } from '../countAudience.ts'
import { readPlayback } from './readPlayback.ts'
import { readRoom } from './readRoom.ts'
import { readSteps } from './readSteps.ts'
import { readVisits } from './readVisits.ts'
import { walkSteps, windowOf } from './walkSteps.ts'

/** All figures of one broadcast, read from a snapshot; undefined where there is no such broadcast. */
export async function readBroadcastDetail(
  seen: Database,
  id: string,
  now: Date,
): Promise<BroadcastDetail | undefined> {
  const row = await seen
    .selectFrom('broadcasts')
    .select(['title', 'status', 'starts_at', 'on_air_at', 'ended_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const window = windowOf({ onAirAt: row.on_air_at, endedAt: row.ended_at }, now)
  return {
    at: now.toISOString(),
    id,
    title: row.title,
    status: row.status,
    startsAt: row.starts_at.toISOString(),
    onAirAt: row.on_air_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    audience: (await countAudience(seen, now, id)).get(id) ?? nobody,
    stepSeconds: window?.stepSeconds ?? 0,
    steps: window ? walkSteps(await readSteps(seen, id, window), window) : [],
    ...(await readVisits(seen, id, row.ended_at)),
    ...(await readPlayback(seen, id)),
    room: await readRoom(seen, id, window),
  }
}

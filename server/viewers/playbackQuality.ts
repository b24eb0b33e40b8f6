import { sql } from 'kysely'
import { LRUCache } from 'lru-cache'
import { groupCommit } from '../groupCommit.ts'
import type { Database } from '../storage/tables.ts'
import type { Watcher } from './ledger/ledgerStore.ts'
import type { PlayerReport } from './readReports.ts'

/** What a report says of how well it plays, beyond what was said before. */
export interface QualityChange {
  readonly startupMs: number | null
  readonly stalls: number
  readonly stalledMs: number
  readonly errors: number
  readonly lastError: string | null
  readonly bitrateKbps: number | null
}

interface Told {
  readonly sequence: number
  readonly stalledSinceMs: number | undefined
}

/** CMCD `sta` of a picture that waits for data. */
const REBUFFERING = 'r'
const MOST_AT_ONCE = 1000
const LONGEST_STALL_MS = 600_000
const REMEMBERED = 50_000

/** Reads a session's reports as changes of its quality; undefined where nothing changes. */
export function qualityChange(
  before: Told | undefined,
  said: PlayerReport,
): [Told, QualityChange | undefined] {
  if (before && said.sn <= before.sequence) return [before, undefined]
  const stalling = said.sta === undefined ? before?.stalledSinceMs !== undefined : said.sta === REBUFFERING
  const since = before?.stalledSinceMs
  const over = since !== undefined && !stalling
  const change: QualityChange = {
    startupMs: said['com.greenhall-startup'] ?? null,
    stalls: stalling && since === undefined ? 1 : 0,
    stalledMs: over ? Math.min(LONGEST_STALL_MS, Math.max(0, said.ts - since)) : 0,
    errors: said.e === 'e' ? 1 : 0,
    lastError: said.e === 'e' ? String(said.ec?.[0] ?? '').slice(0, 60) : null,
    bitrateKbps: said.e === 'bc' ? (said.br ?? null) : null,
  }
  const told = { sequence: said.sn, stalledSinceMs: stalling ? (since ?? said.ts) : undefined }
  const moves = Object.values(change).some((value) => value !== null && value !== 0)
  return [told, moves ? change : undefined]
}

interface Row extends Watcher, QualityChange {
  readonly visit: number
}

/** Keeps how well each visit plays. */
export function createPlaybackQuality(database: Database) {
  const sessions = new LRUCache<string, Told>({ max: REMEMBERED })
  const commit = async (rows: readonly Row[]) => {
    for (const {
      broadcast,
      viewer,
      visit,
      startupMs,
      stalls,
      stalledMs,
      errors,
      lastError,
      bitrateKbps,
    } of rows)
      await sql`
        insert into playback as p (broadcast, viewer, visit, startup_ms, stalls, stalled_ms, errors, last_error, bitrate_kbps)
        values (${broadcast}, ${viewer}, ${visit}, ${startupMs}, ${stalls}, ${stalledMs}, ${errors}, ${lastError}, ${bitrateKbps})
        on conflict (broadcast, viewer, visit) do update set
          startup_ms = coalesce(p.startup_ms, excluded.startup_ms),
          stalls = p.stalls + excluded.stalls, stalled_ms = p.stalled_ms + excluded.stalled_ms,
          errors = p.errors + excluded.errors, last_error = coalesce(excluded.last_error, p.last_error),
          bitrate_kbps = coalesce(excluded.bitrate_kbps, p.bitrate_kbps)
      `.execute(database)
  }
  const group = groupCommit(commit, MOST_AT_ONCE)

  return {
    /** Resolves when it is kept. Whoever has not begun a visit has no quality. */
    async hear(watcher: Watcher, visit: number | undefined, said: PlayerReport): Promise<void> {
      const [told, change] = qualityChange(sessions.get(said.sid), said)
      sessions.set(said.sid, told)
      if (change && visit !== undefined) await group.add({ ...watcher, visit, ...change })
    },
    settled: group.settled,
  }
}

import { LRUCache } from 'lru-cache'

/** More tries than this within the window are turned away without asking the database. */
const TRIES = 10
/** Whoever goes on like this is no reader, but a program. */
const TRIES_OF_A_PROGRAM = 60
const WINDOW_MS = 10_000
/** What one room takes in a second on this server, and the most that may come at once. */
const ROOM_PER_SECOND = 50
const ROOM_BURST = 100

export type Passage = 'pass' | 'flood' | 'crowded' | 'hangUp'

/**
 * Stands before the rules, so that a flood does not reach the database. It knows this server only and is no rule:
 * those are counted from the rows.
 */
export function createFloodGate() {
  const tries = new LRUCache<string, { count: number; sinceMs: number }>({ max: 20_000 })
  const rooms = new LRUCache<string, { left: number; atMs: number }>({ max: 1000 })

  return (viewer: string, broadcast: string, nowMs: number): Passage => {
    const before = tries.get(viewer)
    const mine = before && nowMs - before.sinceMs < WINDOW_MS ? before : { count: 0, sinceMs: nowMs }
    mine.count++
    tries.set(viewer, mine)
    if (mine.count > TRIES_OF_A_PROGRAM) return 'hangUp'
    if (mine.count > TRIES) return 'flood'
    const room = rooms.get(broadcast) ?? { left: ROOM_BURST, atMs: nowMs }
    const regained = (Math.max(0, nowMs - room.atMs) / 1000) * ROOM_PER_SECOND
    const left = Math.min(ROOM_BURST, room.left + regained)
    const passes = left >= 1
    rooms.set(broadcast, { left: passes ? left - 1 : left, atMs: nowMs })
    return passes ? 'pass' : 'crowded'
  }
}

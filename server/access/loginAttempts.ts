/** Wrong passwords a minute, from one address and for one name. */
const MOST_WRONG = 10
const WINDOW_MS = 60_000
/** Beyond this many keys the oldest are forgotten, so that a flood of names cannot fill the memory. */
const MOST_KEYS = 10_000

/** When each key (an address or a name) had its wrong passwords, in ms. */
export type Attempts = ReadonlyMap<string, readonly number[]>
export const noAttempts: Attempts = new Map()

const recent = (times: readonly number[], now: number) => times.filter((time) => now - time < WINDOW_MS)

/** Whether one of the keys had too many wrong passwords within the last minute. */
export const isBlocked = (attempts: Attempts, keys: readonly string[], now: number): boolean =>
  keys.some((key) => recent(attempts.get(key) ?? [], now).length >= MOST_WRONG)

/** Notes a try under each of the keys; it is taken back with `forgive` when it turns out right. */
export function noteAttempt(attempts: Attempts, keys: readonly string[], now: number): Attempts {
  const next = new Map(attempts)
  for (const key of keys) {
    const times = recent(next.get(key) ?? [], now)
    next.delete(key)
    next.set(key, [...times, now])
  }
  for (const key of next.keys()) {
    if (next.size <= MOST_KEYS) break
    next.delete(key)
  }
  return next
}

/** Takes back one try made at `at`: the password was right. */
export function forgive(attempts: Attempts, keys: readonly string[], at: number): Attempts {
  const next = new Map(attempts)
  for (const key of keys) {
    const times = [...(next.get(key) ?? [])]
    const index = times.indexOf(at)
    if (index >= 0) times.splice(index, 1)
    if (times.length > 0) next.set(key, times)
    else next.delete(key)
  }
  return next
}

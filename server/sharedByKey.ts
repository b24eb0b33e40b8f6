import { LRUCache } from 'lru-cache'
import { sharedRound } from './sharedRound.ts'

/** The same work for many who ask at once, such as all pages of a broadcast after a lost line: one run a key at a time. */
export function sharedByKey<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const rounds = new LRUCache<string, () => Promise<T>>({ max: 1000 })
  return (key) => {
    const round = rounds.get(key) ?? sharedRound(() => work(key))
    rounds.set(key, round)
    return round()
  }
}

import { LRUCache } from 'lru-cache'
import { sharedRound } from '../sharedRound.ts'

/** One round of work for each question at a time: a thousand pages that ask the same at once share it. */
export function roundsOf<T>(work: (question: string) => Promise<T>): (question: string) => Promise<T> {
  const rounds = new LRUCache<string, () => Promise<T>>({ max: 1000 })
  return (question) => {
    const round = rounds.get(question) ?? sharedRound(() => work(question))
    rounds.set(question, round)
    return round()
  }
}

import { LRUCache } from 'lru-cache'
import { groupCommit } from '../../groupCommit.ts'
import type { Viewing } from '../creditReport.ts'
import { GENESIS } from './ledgerRow.ts'
import { isOvertaken, keyOf, type LedgerStore, type Watcher } from './ledgerStore.ts'
import { type Head, type Heard, type Keyed, weighReports } from './weighReports.ts'

/** Rows of one statement at most: more than a second's reports of a full house. */
const MOST_AT_ONCE = 2000
/** Two nodes that hear the same viewers overtake one another; in turn, each is first after a few tries. */
const MOST_TRIES = 8
/** Viewers kept in memory; of the others the rows know. */
const REMEMBERED = 50_000

/** Opens a chain of the ledger and writes it: a report is answered when all that it adds is on disk. */
export async function openLedgerWriter(store: LedgerStore, chain: string, now: () => Date) {
  await store.openChain(chain, now())
  const known = new LRUCache<string, Viewing>({ max: REMEMBERED })
  /** Viewers of whom the database has nothing. */
  const unknown = new LRUCache<string, true>({ max: REMEMBERED })
  let head: Head = { next: 0, hash: GENESIS }
  /** False while nobody knows whether the last statement was written. */
  let sure = true

  /** Asks the database about those who are not remembered, and notes of whom it was asked. */
  const learn = async (batch: readonly Keyed[], asked: Set<string>) => {
    const strangers = new Map<string, Watcher>()
    for (const { key, heard } of batch) if (!known.has(key) && !unknown.has(key)) strangers.set(key, heard)
    if (strangers.size === 0) return
    const found = await store.viewings([...strangers.values()])
    for (const key of strangers.keys()) {
      asked.add(key)
      const viewing = found.get(key)
      if (viewing) known.set(key, viewing)
      else unknown.set(key, true)
    }
  }
  const forget = (batch: readonly Keyed[]) => {
    for (const { key } of batch) {
      known.delete(key)
      unknown.delete(key)
    }
  }
  const weigh = (batch: readonly Keyed[]) => weighReports(batch, (key) => known.get(key), chain, head)
  const write = async (batch: readonly Keyed[]) => {
    const asked = new Set<string>()
    for (let tries = 1; ; tries += 1) {
      await learn(batch, asked)
      let weighed = weigh(batch)
      // A row is refused where another node has written meanwhile. Whoever adds none by what is remembered of them
      // has to be looked up before they are told that all is written.
      const silent = batch.filter(({ key }) => !weighed.after.has(key) && !asked.has(key))
      if (silent.length > 0) {
        forget(silent)
        await learn(silent, asked)
        weighed = weigh(batch)
      }
      try {
        if (weighed.rows.length > 0) await store.insert(weighed.rows)
      } catch (error) {
        if (!isOvertaken(error) || tries === MOST_TRIES) throw error
        forget(batch)
        continue
      }
      head = weighed.head
      for (const [key, viewing] of weighed.after) known.set(key, viewing)
      return
    }
  }
  const commit = async (batch: readonly Keyed[]) => {
    if (!sure) {
      const last = await store.head(chain)
      head = last ? { next: last.number + 1, hash: last.hash } : { next: 0, hash: GENESIS }
      sure = true
    }
    try {
      await write(batch)
    } catch (error) {
      sure = false
      forget(batch)
      throw error
    }
  }
  const group = groupCommit(commit, MOST_AT_ONCE)

  return {
    write: (heard: Heard): Promise<void> => group.add({ key: keyOf(heard), heard }),
    settled: group.settled,
    /** The number of the visit that a viewer is at; undefined for one who has not begun. */
    visitOf: (watcher: Watcher): number | undefined => known.get(keyOf(watcher))?.visit,
  }
}

export type LedgerWriter = Awaited<ReturnType<typeof openLedgerWriter>>

import { LRUCache } from 'lru-cache'
import { groupCommit } from '../../groupCommit.ts'
import { afterCredit, creditReport, type Report, type Viewing } from '../creditReport.ts'
import { GENESIS, hashOf, type LedgerRow, textOf } from './ledgerRow.ts'
import { isOvertaken, keyOf, type LedgerStore, type Watcher } from './ledgerStore.ts'

/** One report, as it arrived. */
export interface Heard extends Watcher {
  readonly report: Report
  readonly atMs: number
  /** Whether there is something to be watched. */
  readonly counts: boolean
  /** JSON of who watches from where; asked for when a visit begins. */
  readonly facts: () => string
}

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
  let head = { next: 0, hash: GENESIS }
  /** False while nobody knows whether the last statement was written. */
  let sure = true

  /** Asks the database about those who are not remembered, and notes of whom it was asked. */
  const learn = async (batch: readonly Heard[], asked: Set<string>) => {
    const strangers = new Map<string, Watcher>()
    for (const heard of batch) {
      const key = keyOf(heard)
      if (!known.has(key) && !unknown.has(key)) strangers.set(key, heard)
    }
    if (strangers.size === 0) return
    const found = await store.viewings([...strangers.values()])
    for (const key of strangers.keys()) {
      asked.add(key)
      const viewing = found.get(key)
      if (viewing) known.set(key, viewing)
      else unknown.set(key, true)
    }
  }
  const forget = (batch: readonly Heard[]) => {
    for (const heard of batch) {
      known.delete(keyOf(heard))
      unknown.delete(keyOf(heard))
    }
  }
  /** What a batch adds, in the order of viewers: two nodes that write the same ones cannot wait for one another. */
  const weigh = (batch: readonly Heard[]) => {
    const after = new Map<string, Viewing>()
    const added: { readonly key: string; readonly row: Omit<LedgerRow, 'chain' | 'number'> }[] = []
    for (const { viewer, broadcast, report, atMs: heardMs, counts, facts } of batch) {
      const key = keyOf({ viewer, broadcast })
      const before = after.get(key) ?? known.get(key)
      // The clocks of two nodes are never quite the same; for one viewer time does not run back.
      const atMs = Math.max(heardMs, before?.at ?? 0)
      const credit = creditReport(before, report, { nowMs: atMs, counts })
      if (!credit) continue
      after.set(key, afterCredit(before, report, credit, atMs))
      const whence = credit.kind === 'start' ? facts() : ''
      added.push({ key, row: { ...report, ...credit, viewer, broadcast, atMs, facts: whence } })
    }
    added.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    let { next, hash } = head
    const rows = added.map(({ row }) => {
      const placed = { ...row, chain, number: next++ }
      hash = hashOf(hash, textOf(placed))
      return { ...placed, hash }
    })
    return { rows, after, head: { next, hash } }
  }
  const write = async (batch: readonly Heard[]) => {
    const asked = new Set<string>()
    for (let tries = 1; ; tries += 1) {
      await learn(batch, asked)
      let weighed = weigh(batch)
      // A row is refused where another node has written meanwhile. Whoever adds none by what is remembered of them
      // has to be looked up before they are told that all is written.
      const silent = batch.filter((heard) => !weighed.after.has(keyOf(heard)) && !asked.has(keyOf(heard)))
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
  const commit = async (batch: readonly Heard[]) => {
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
    write: group.add,
    settled: group.settled,
    /** The number of the visit that a viewer is at; undefined for one who has not begun. */
    visitOf: (watcher: Watcher): number | undefined => known.get(keyOf(watcher))?.visit,
  }
}

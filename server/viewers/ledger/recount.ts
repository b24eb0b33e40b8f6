import type { Kysely } from 'kysely'
import type { Tables } from '../../storage/tables.ts'
import type { VisitFacts } from '../visitor.ts'
import type { RecountedVisit } from './judgeVisits.ts'
import { GENESIS, hashOf, type LedgerRow } from './ledgerRow.ts'
import { readChain, readChains, rowOf, type WrittenRow } from './readChains.ts'

/** What does not hold, and at which row. */
export interface LedgerFault {
  readonly chain: string
  readonly number: number
  readonly why: 'missing' | 'hash' | 'overcredited'
}

export interface Recount {
  readonly rows: number
  readonly chains: ReadonlyMap<string, { readonly rows: number; readonly hashes: readonly string[] }>
  readonly visits: readonly RecountedVisit[]
  /** The first in each chain: what follows it cannot be trusted. */
  readonly faults: readonly LedgerFault[]
}

/** Recounts every visit from the rows of all chains, and follows each chain from its first hash to its last. */
export async function recount(database: Kysely<Tables>): Promise<Recount> {
  const visits = new Map<string, RecountedVisit>()
  const chains = new Map<string, { rows: number; hashes: string[] }>()
  const faults: LedgerFault[] = []
  let rows = 0
  for (const { id } of await readChains(database)) {
    const hashes: string[] = []
    let before = GENESIS
    let broken = false
    for await (const page of readChain(database, id)) {
      for (const written of page) {
        const row = rowOf(written.text)
        const fault = broken ? undefined : faultOf(row, written, { before, number: hashes.length })
        if (fault) {
          faults.push({ chain: id, number: row.number, why: fault })
          broken = true
        }
        before = written.hash
        hashes.push(written.hash)
        add(visits, row)
      }
      rows += page.length
    }
    chains.set(id, { rows: hashes.length, hashes })
  }
  return { rows, chains, visits: [...visits.values()], faults }
}

function faultOf(
  row: LedgerRow,
  { text, hash }: WrittenRow,
  follows: { readonly before: string; readonly number: number },
): LedgerFault['why'] | undefined {
  if (row.number !== follows.number) return 'missing'
  if (hashOf(follows.before, text) !== hash) return 'hash'
  // What is credited is a part of what was claimed, and ends before the row was written.
  const within = row.creditedMs <= row.claimedMs && row.spentUntilMs <= row.atMs
  return within ? undefined : 'overcredited'
}

function add(visits: Map<string, RecountedVisit>, row: LedgerRow) {
  const { broadcast, viewer, visit, atMs, claimedMs, creditedMs, facts } = row
  const key = `${broadcast} ${viewer} ${visit}`
  const known = visits.get(key)
  if (known) {
    known.beganMs = Math.min(known.beganMs, atMs)
    known.lastMs = Math.max(known.lastMs, atMs)
    known.claimedMs += claimedMs
    known.creditedMs += creditedMs
    if (facts) visits.set(key, { ...known, facts: factsOf(facts) })
    return
  }
  visits.set(key, {
    broadcast,
    viewer,
    visit,
    beganMs: atMs,
    lastMs: atMs,
    claimedMs,
    creditedMs,
    facts: factsOf(facts),
  })
}

/** A visit whose first row is missing or spoilt, which its chain tells. */
const NOBODY = { agent: 'person', host: 'ordinary', address: '', network: '' } as const

function factsOf(text: string): RecountedVisit['facts'] {
  // Rows of another server's chain may come before the one that began the visit.
  if (text === '') return NOBODY
  try {
    return JSON.parse(text) as VisitFacts
  } catch {
    return NOBODY
  }
}

import { afterCredit, creditReport, type Report, type Viewing } from '../creditReport.ts'
import { hashOf, type LedgerRow, textOf } from './ledgerRow.ts'
import type { Watcher } from './ledgerStore.ts'

/** One report, as it arrived. */
export interface Heard extends Watcher {
  readonly report: Report
  readonly atMs: number
  /** Whether there is something to be watched. */
  readonly counts: boolean
  /** JSON of who watches from where; asked for when a visit begins. */
  readonly facts: () => string
}

/** A report with the key of its viewer, which is looked at many times. */
export interface Keyed {
  readonly key: string
  readonly heard: Heard
}

/** Where a chain stands: the number of its next row and the hash of its last. */
export interface Head {
  readonly next: number
  readonly hash: string
}

type HashedRow = LedgerRow & { readonly hash: string }
type Draft = { -readonly [Field in keyof HashedRow]: HashedRow[Field] }

/**
 * What a batch of reports adds to a chain, and what is known of its viewers then. In the order of viewers: two nodes
 * that write the same ones cannot wait for one another.
 */
export function weighReports(
  batch: readonly Keyed[],
  known: (key: string) => Viewing | undefined,
  chain: string,
  head: Head,
) {
  const after = new Map<string, Viewing>()
  const added: { readonly key: string; readonly row: Draft }[] = []
  for (const { key, heard } of batch) {
    const { viewer, broadcast, report, counts, facts } = heard
    const before = after.get(key) ?? known(key)
    // The clocks of two nodes are never quite the same; for one viewer time does not run back.
    const atMs = Math.max(heard.atMs, before?.at ?? 0)
    const credit = creditReport(before, report, { nowMs: atMs, counts })
    if (!credit) continue
    after.set(key, afterCredit(before, report, credit, atMs))
    // Written out: thousands a second are of one shape, and none is copied.
    const row: Draft = {
      chain,
      number: 0,
      atMs,
      broadcast,
      viewer,
      turn: credit.turn,
      visit: credit.visit,
      stretch: credit.stretch,
      kind: credit.kind,
      session: report.session,
      sequence: report.sequence,
      state: credit.state,
      reportedMs: report.reportedMs,
      claimedMs: credit.claimedMs,
      creditedMs: credit.creditedMs,
      spentUntilMs: credit.spentUntilMs,
      facts: credit.kind === 'start' ? facts() : '',
      hash: '',
    }
    added.push({ key, row })
  }
  added.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
  let { next, hash } = head
  const rows = added.map(({ row }): HashedRow => {
    row.number = next++
    hash = hashOf(hash, textOf(row))
    row.hash = hash
    return row
  })
  return { rows, after, head: { next, hash } satisfies Head }
}

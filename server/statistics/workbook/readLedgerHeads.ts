import { sql } from 'kysely'
import type { Database } from '../../storage/tables.ts'

/** The last row of a chain of the ledger that the figures know of. */
export interface LedgerHead {
  readonly chain: string
  readonly number: number
  readonly hash: string
}

/** Up to which row of each chain the visits of a snapshot are made: who recounts these rows finds the same figures. */
export async function readLedgerHeads(seen: Database): Promise<readonly LedgerHead[]> {
  const { rows } = await sql<LedgerHead>`
    select ledger.chain, ledger.number, encode(ledger.hash, 'hex') as hash
    from ledger_folded
    join ledger on ledger.chain = ledger_folded.chain and ledger.number = ledger_folded.next_number - 1
    join ledger_chains on ledger_chains.id = ledger.chain
    order by opened_at
  `.execute(seen)
  return rows
}

import { sql } from 'kysely'
import type { Database } from '../../storage/tables.ts'

/** One at a time over all nodes: the number that PostgreSQL knows this lock by. */
const LOCK = 7_204_501

/**
 * Takes what was written since the last time from the ledger into `visits` and `stretches`; answers with the broadcasts that moved.
 * A chain has one writer, so that its rows are seen in order and a mark in each chain is enough: whatever kills a
 * node, no row is left out and none is taken twice.
 */
export const foldVisits = (database: Database): Promise<string[]> =>
  database.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(transaction)
    const { rows } = await sql<{ broadcast: string }>`
      with fresh as (
        select row.* from ledger_chains
          left join ledger_folded on ledger_folded.chain = ledger_chains.id
          cross join lateral (
            select * from ledger where ledger.chain = ledger_chains.id
              and ledger.number >= coalesce(ledger_folded.next_number, 0)
          ) as row
      ),
      marked as (
        insert into ledger_folded (chain, next_number)
        select chain, max(number) + 1 from fresh group by chain
        on conflict (chain) do update set next_number = excluded.next_number
      ),
      sums as (
        select broadcast, viewer, visit, min(at) as began_at, max(at) as last_at, sum(credited_ms) as credited_ms,
          sum(claimed_ms) as claimed_ms, count(*) as reports, max(facts) filter (where kind = 'start')::json as facts
        from fresh group by broadcast, viewer, visit
      ),
      stretched as (
        insert into stretches as s (broadcast, viewer, visit, stretch, began_at, last_at)
        select broadcast, viewer, visit, stretch, min(at), max(at) from fresh group by 1, 2, 3, 4
        on conflict (broadcast, viewer, visit, stretch) do update set
          began_at = least(s.began_at, excluded.began_at), last_at = greatest(s.last_at, excluded.last_at)
      ),
      folded as (
        insert into visits as v (broadcast, viewer, visit, began_at, last_at, credited_ms, claimed_ms, reports,
          place, device, region, agent, host, address, network)
        select broadcast, viewer, visit, began_at, last_at, credited_ms, claimed_ms, reports,
          coalesce(facts->>'place', ''), coalesce(facts->>'device', ''), coalesce(facts->>'region', ''),
          coalesce(facts->>'agent', ''), coalesce(facts->>'host', ''), coalesce(facts->>'address', ''),
          coalesce(facts->>'network', '')
        from sums
        on conflict (broadcast, viewer, visit) do update set
          began_at = least(v.began_at, excluded.began_at), last_at = greatest(v.last_at, excluded.last_at),
          credited_ms = v.credited_ms + excluded.credited_ms, claimed_ms = v.claimed_ms + excluded.claimed_ms,
          reports = v.reports + excluded.reports
        returning broadcast
      )
      select distinct broadcast from folded
    `.execute(transaction)
    return rows.map(({ broadcast }) => broadcast)
  })

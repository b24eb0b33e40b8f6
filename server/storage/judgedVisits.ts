import { sql } from 'kysely'
import {
  CROWD_VISITS,
  DATA_CENTRE_VISITS,
  IMPOSSIBLE_SPEED,
  SPEED_SLACK_SECONDS,
} from '#content/schema/honesty.ts'

/**
 * The visits, each with its `standing` by the rules of honesty, as a table to select from: of one broadcast, of some,
 * or of all.
 * The standing depends on the visits alone, not on the order in which they were written, so a recount finds the same.
 */
export const judgedVisits = (only?: string | readonly string[]) => sql`(
  select *, case
    when agent = 'bot' then 'bot'
    when claimed_ms > ${sql.lit(IMPOSSIBLE_SPEED)} * extract(epoch from last_at - began_at) * 1000
      + ${sql.lit(SPEED_SLACK_SECONDS * 1000)} then 'speed'
    when host = 'dataCentre' and of_network > ${sql.lit(DATA_CENTRE_VISITS)} then 'dataCentre'
    when of_address > ${sql.lit(CROWD_VISITS)} then 'crowd'
    else 'counted' end as standing
  from (
    select *,
      row_number() over (partition by broadcast, address order by began_at, viewer, visit) as of_address,
      row_number() over (partition by broadcast, network, host order by began_at, viewer, visit) as of_network
    from visits ${only === undefined ? sql`` : sql`where broadcast = any(${[only].flat()}::uuid[])`}
  ) as numbered
)`

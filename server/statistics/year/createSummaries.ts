import { sql } from 'kysely'
import { type Audience, GONE_SECONDS } from '#content/schema/audience.ts'
import type { Database } from '../../storage/tables.ts'
import { countAudience, nobody } from '../countAudience.ts'
import { type Days, readDays } from './readDays.ts'

export interface Summary extends Days {
  readonly audience: Audience
}
interface Print {
  /** Rows of the ledger in its visits: one more with each report, on whichever node. */
  readonly reports: number
  readonly lastAt: Date
}
interface Kept extends Summary, Print {
  readonly endedAt: number | undefined
}
interface Wanted {
  readonly id: string
  readonly ended_at: Date | null
}

/**
 * The figures of broadcasts that do not move are counted once: as long as the database holds the same number of
 * reports of a broadcast, they are the same reports, and so are its figures. What moves is counted anew.
 */
export function createSummaries() {
  const kept = new Map<string, Kept>()

  return async (
    seen: Database,
    wanted: readonly Wanted[],
    now: Date,
  ): Promise<ReadonlyMap<string, Summary>> => {
    const { rows } = await sql<Print & { broadcast: string }>`
      select broadcast, sum(reports) as reports, max(last_at) as "lastAt" from visits
      where broadcast = any(${wanted.map(({ id }) => id)}::uuid[]) group by broadcast
    `.execute(seen)
    const prints = new Map(rows.map(({ broadcast, ...print }) => [broadcast, print]))
    const somebodyThere = ({ lastAt }: Print) => lastAt.getTime() > now.getTime() - GONE_SECONDS * 1000
    const moved = wanted.filter(({ id, ended_at }) => {
      const [print, known] = [prints.get(id), kept.get(id)]
      if (!print) return false
      return (
        !known ||
        known.reports !== print.reports ||
        known.endedAt !== ended_at?.getTime() ||
        somebodyThere(print)
      )
    })
    const ids = moved.map(({ id }) => id)
    if (ids.length > 0) {
      const counted = await countAudience(seen, now, ids)
      const days = await readDays(seen, ids)
      for (const { id, ended_at } of moved) {
        const [print, of] = [prints.get(id), days.get(id)]
        if (print && of)
          kept.set(id, { ...of, ...print, audience: counted.get(id) ?? nobody, endedAt: ended_at?.getTime() })
      }
    }
    return new Map(
      wanted.flatMap(({ id }) => {
        const [print, known] = [prints.get(id), kept.get(id)]
        if (!print || !known) return []
        const watching = somebodyThere(print) ? known.audience.watching : 0
        return [[id, { ...known, audience: { ...known.audience, watching } }] as const]
      }),
    )
  }
}

export type Summaries = ReturnType<typeof createSummaries>

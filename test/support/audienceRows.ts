import { randomUUID } from 'node:crypto'
import type { Database, Tables } from '../../server/storage/tables.ts'

/** A visit as a test cares about it; times in s after its broadcast went on air. */
export interface GivenVisit {
  readonly began: number
  readonly watched: number
  /** Until its last report; as long as it watched where not said. */
  readonly lasted?: number
  readonly claimed?: number
  readonly facts?: Partial<
    Pick<Tables['visits'], 'place' | 'device' | 'region' | 'agent' | 'host' | 'address' | 'network'>
  >
  readonly playback?: Partial<Omit<Tables['playback'], 'broadcast' | 'viewer' | 'visit'>>
}

/** Writes broadcasts, and the visits to them as the ledger would have become. */
export function audienceRows(database: Database) {
  return {
    /** A broadcast; on air and ended where it is said when. */
    plan: async (given: { title?: string; startsAt: string; onAirAt?: string; endedAt?: string }) => {
      const { title = '听见落叶', startsAt, onAirAt, endedAt } = given
      const id = randomUUID()
      await database
        .insertInto('broadcasts')
        .values({
          id,
          title,
          about: '',
          starts_at: new Date(startsAt),
          stream_key: id,
          backup_key: id,
          status: endedAt ? 'ended' : onAirAt ? 'onAir' : 'planned',
          on_air_at: onAirAt ? new Date(onAirAt) : null,
          ended_at: endedAt ? new Date(endedAt) : null,
          created_by: 'hu',
          created_at: new Date(startsAt),
          cover: null,
          reservation_url: null,
          trim_from: null,
          trim_until: null,
          rehearsal: null,
        })
        .execute()
      return id
    },
    /** Writes what the ledger would have become. */
    seed: async (broadcast: string, onAirAt: string, visits: readonly GivenVisit[]) => {
      const at = (seconds: number) => new Date(Date.parse(onAirAt) + seconds * 1000)
      const rows = visits.map((given) => ({ broadcast, viewer: randomUUID(), visit: 0, given }))
      for (let from = 0; from < rows.length; from += 500) {
        const some = rows.slice(from, from + 500)
        await database
          .insertInto('visits')
          .values(
            some.map(({ given: { began, watched, lasted = watched, claimed = watched, facts }, ...key }) => ({
              ...key,
              began_at: at(began),
              last_at: at(began + lasted),
              credited_ms: watched * 1000,
              claimed_ms: claimed * 1000,
              reports: 1 + Math.ceil(watched / 10),
              place: 'web' as const,
              device: 'phone' as const,
              region: '上海',
              agent: 'person' as const,
              host: 'ordinary' as const,
              address: key.viewer,
              network: key.viewer,
              ...facts,
            })),
          )
          .execute()
        await database
          .insertInto('stretches')
          .values(
            some.map(({ given: { began, watched, lasted = watched }, ...key }) => ({
              ...key,
              stretch: 0,
              began_at: at(began),
              last_at: at(began + lasted),
            })),
          )
          .execute()
        const told = some.filter(({ given }) => given.playback)
        if (told.length > 0)
          await database
            .insertInto('playback')
            .values(
              told.map(({ given, ...key }) => ({
                ...key,
                startup_ms: null,
                stalls: 0,
                stalled_ms: 0,
                errors: 0,
                last_error: null,
                bitrate_kbps: null,
                ...given.playback,
              })),
            )
            .execute()
      }
    },
  }
}

import type { FastifyBaseLogger } from 'fastify'
import { routes } from '#content/contract/routes.ts'
import type { AirYear, BroadcastAir } from '#content/schema/air.ts'
import type { Shown } from '#content/schema/broadcast.ts'
import { hallYear } from '#content/schema/hallTime.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { accountAir, addSeconds, asIso, failureOf, secondsOf } from './accountAir.ts'
import { createAirStore } from './airStore.ts'

interface Needs {
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  /** The most that may fail, 0 to 1. */
  readonly target: number
}

/** The failure ledger: what viewers saw and when, written as it happens and accounted for when asked. */
export function air(serve: Serve, { database, log, now, target }: Needs) {
  const store = createAirStore(database)
  let work: Promise<unknown> = Promise.resolve()
  const enqueue = (task: () => Promise<unknown>) => {
    work = work
      .then(task)
      .catch((error: unknown) => log.error({ err: error }, 'what is on air could not be noted'))
    return work
  }

  const read = async (): Promise<AirYear> => {
    await work
    const at = now()
    const year = hallYear(at)
    const rows = await store.rows()
    const accounts: BroadcastAir[] = []
    for (const { id, title, starts_at, minutes, ended_at } of await store.planned()) {
      if (hallYear(starts_at) !== year) continue
      const scheduled = {
        startsAt: starts_at.getTime(),
        minutes,
        endedAt: ended_at?.getTime() ?? null,
      }
      const account = accountAir(scheduled, rows.get(id) ?? [], at.getTime())
      if (!account) continue
      const seconds = secondsOf(account.spans)
      accounts.push({
        id,
        title,
        from: new Date(account.from).toISOString(),
        until: new Date(account.until).toISOString(),
        seconds,
        ...failureOf(seconds),
        spans: account.spans.map(asIso),
      })
    }
    const seconds = accounts.reduce((sum, account) => addSeconds(sum, account.seconds), secondsOf([]))
    return {
      at: at.toISOString(),
      year,
      target,
      seconds,
      ...failureOf(seconds),
      broadcasts: accounts.length,
      failedBroadcasts: accounts.filter(({ failureRate }) => failureRate > target).length,
      accounts,
    }
  }
  serve(routes.readAir, read)

  return {
    read,
    /** What a server that died left standing was dark from the last moment that anybody saw it alive. */
    darken: (transaction: Database, broadcasts: readonly string[], since: Date) =>
      store.darken(broadcasts, since, transaction),
    /** Viewers saw this from then on. */
    note: (broadcast: string, shown: Shown, at: Date) => void enqueue(() => store.add(broadcast, shown, at)),
    /** Resolves when all is written. */
    close: () => work,
  }
}

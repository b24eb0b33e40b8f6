import type { FastifyBaseLogger } from 'fastify'
import { LRUCache } from 'lru-cache'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { type Audience, GONE_SECONDS, type GoalProgress } from '#content/schema/audience.ts'
import type { Serve } from '../serve.ts'
import { sharedRound } from '../sharedRound.ts'
import type { Database } from '../storage/tables.ts'
import { countAudience, nobody, together } from './countAudience.ts'

interface Needs {
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  /** The goals of the year, from the hall's own list. */
  readonly goal: { readonly views: number; readonly broadcasts: number }
  /** Resolves when all that is written by now is in the visits. */
  readonly settle: () => Promise<unknown>
  readonly announce: (counted: { broadcast: string; audience: Audience }) => void
}

/** Pages hear of new figures at most this often. */
const ANNOUNCE_EVERY_MS = 1000

/** Every figure of the audience, derived from the ledger when it is asked for. */
export function statistics(serve: Serve, { database, log, now, goal, settle, announce }: Needs) {
  const countNow = async (only?: string) => {
    await settle()
    return countAudience(database, now(), only)
  }
  /** One count of each broadcast at a time: a thousand pages that open at once share it. */
  const rounds = new LRUCache<string, () => Promise<Map<string, Audience>>>({ max: 1000 })
  const count = (only?: string) => {
    const key = only ?? ''
    const round = rounds.get(key) ?? sharedRound(() => countNow(only))
    rounds.set(key, round)
    return round()
  }
  const broadcasts = () =>
    database
      .selectFrom('broadcasts')
      .select(['id', 'title', 'starts_at', 'status', 'on_air_at'])
      .orderBy('starts_at')
      .execute()

  const progress = async (counted: ReadonlyMap<string, Audience>): Promise<GoalProgress> => {
    const year = now().getFullYear()
    const held = (await broadcasts()).filter(({ on_air_at }) => on_air_at?.getFullYear() === year)
    return {
      year,
      target: goal.views,
      views: together(held.map(({ id }) => counted.get(id) ?? nobody)).views,
      broadcastsTarget: goal.broadcasts,
      broadcastsHeld: held.length,
    }
  }

  serve(routes.audience, async ({ params }) => {
    const known = await database
      .selectFrom('broadcasts')
      .select('id')
      .where('id', '=', params.id)
      .executeTakeFirst()
    if (!known) throw new Problem('broadcast/not-found')
    return (await count(params.id)).get(params.id) ?? nobody
  })
  serve(routes.goalBroadcastViews, async () => progress(await count()))
  serve(routes.figures, async () => {
    const at = now()
    const counted = await count()
    const rows = await broadcasts()
    return {
      at: at.toISOString(),
      goal: await progress(counted),
      total: together(counted.values()),
      broadcasts: rows.map(({ id, title, starts_at, status }) => ({
        id,
        title,
        startsAt: starts_at.toISOString(),
        status,
        audience: counted.get(id) ?? nobody,
      })),
    }
  })

  const moved = new Set<string>()
  const last = new Map<string, string>()
  const tell = async () => {
    const ids = [...moved]
    moved.clear()
    for (const broadcast of ids) {
      const audience = (await count(broadcast)).get(broadcast) ?? nobody
      const said = JSON.stringify(audience)
      if (said === last.get(broadcast)) continue
      last.set(broadcast, said)
      announce({ broadcast, audience })
      // Those who leave send no word: look again once the last report is old.
      if (audience.watching > 0) setTimeout(() => moved.add(broadcast), (GONE_SECONDS + 1) * 1000).unref()
    }
  }
  let telling: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    if (moved.size === 0) return
    telling = telling
      .then(tell)
      .catch((error: unknown) => log.error({ err: error }, 'the audience could not be counted'))
  }, ANNOUNCE_EVERY_MS)

  return {
    views: async () => (await progress(await count())).views,
    /** A row was written for this broadcast. */
    counted: (broadcast: string) => void moved.add(broadcast),
    close: async () => {
      clearInterval(timer)
      await telling
    },
  }
}

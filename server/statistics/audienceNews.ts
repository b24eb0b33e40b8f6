import type { FastifyBaseLogger } from 'fastify'
import { type Audience, GONE_SECONDS } from '#content/schema/audience.ts'

/** Pages hear of new figures at most this often, */
const ANNOUNCE_EVERY_MS = 1000
/** and counting takes no more than this share of the time, however many came. */
const MOST_OF_THE_TIME = 0.1

interface Needs {
  readonly log: FastifyBaseLogger
  readonly count: (broadcast: string) => Promise<Audience>
  readonly announce: (counted: { broadcast: string; audience: Audience }) => void
}

/** Tells pages when the figures of a broadcast have moved. */
export function audienceNews({ log, count, announce }: Needs) {
  const moved = new Set<string>()
  const last = new Map<string, string>()
  const tell = async () => {
    const ids = [...moved]
    moved.clear()
    for (const broadcast of ids) {
      const audience = await count(broadcast)
      const said = JSON.stringify(audience)
      if (said === last.get(broadcast)) continue
      last.set(broadcast, said)
      announce({ broadcast, audience })
      // Those who leave send no word: look again once the last report is old.
      if (audience.watching > 0) setTimeout(() => moved.add(broadcast), (GONE_SECONDS + 1) * 1000).unref()
    }
  }
  let telling: Promise<void> = Promise.resolve()
  let resting = false
  const timer = setInterval(() => {
    if (moved.size === 0 || resting) return
    resting = true
    const began = performance.now()
    telling = tell()
      .catch((error: unknown) => log.error({ err: error }, 'the audience could not be counted'))
      .then(() => {
        const restMs = (performance.now() - began) * (1 / MOST_OF_THE_TIME - 1)
        setTimeout(() => {
          resting = false
        }, restMs).unref()
      })
  }, ANNOUNCE_EVERY_MS)

  return {
    /** A row was written for this broadcast. */
    counted: (broadcast: string) => void moved.add(broadcast),
    close: async () => {
      clearInterval(timer)
      await telling
    },
  }
}

import type { FastifyBaseLogger } from 'fastify'
import { isProblemCode, Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Ingest, StreamRole } from '#content/schema/broadcast.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { createByteMeter } from './byteMeter.ts'
import { isAudioHeader, isKeyPicture, isVideoHeader } from './codecs.ts'
import { createOutletLine, type Outlet } from './outletLine.ts'
import { createRefusalStore } from './refusalStore.ts'
import { createRtmpServer } from './rtmpServer.ts'
import type { Elsewhere, Publisher, PublisherEars } from './rtmpSession.ts'
import { createStreamHealth } from './streamHealth.ts'
import { type Arrival, type Media, watchStream } from './watchStream.ts'

interface Keyholder {
  readonly id: string
  /** Where its pictures go: the broadcast itself, or a test run that nobody sees. */
  readonly channel: string
  readonly status: string
  readonly role: StreamRole
}

interface Needs {
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  /** The broadcast a key belongs to, and as whose. */
  readonly keyholder: (key: string) => Promise<Keyholder | undefined>
  /** Takes a broadcast in; answers with the node on which it lives already, if that is another. */
  readonly claim: (broadcast: string) => Promise<Elsewhere | undefined>
  readonly connect: (channel: string, role: StreamRole) => Promise<Outlet>
  readonly announce: (broadcast: string | null) => void
}

interface Live {
  readonly publisher: Publisher
  readonly since: Date
  arrival: Arrival | undefined
  /** Leads what comes into another channel. */
  lead: (channel: string) => void
  readonly health: ReturnType<typeof createStreamHealth>
  readonly meter: ReturnType<typeof createByteMeter>
}

/** Pictures have to come within this, in ms. */
const MEDIA_WITHIN_MS = 10_000
const ROLES = ['main', 'backup'] as const
/** Each key of a broadcast takes one publisher. */
const placeOf = (broadcast: string, role: StreamRole) => `${broadcast} ${role}`
const KEY = /^[\w-]{1,64}$/

/** RTMP in: who may push, what arrives, and where it goes. */
export function ingest(serve: Serve, { database, log, now, keyholder, claim, connect, announce }: Needs) {
  const refusals = createRefusalStore(database)
  const live = new Map<string, Live>()
  const problems = new Map<string, NonNullable<Ingest['lastProblem']>>()

  serve(routes.listRefusals, () => refusals.latest())

  const asProblem = (error: unknown) => {
    if (error instanceof Problem) return error
    log.error({ err: error }, 'a publication failed')
    return new Problem('server/broken')
  }
  // A database that is away for a moment must not end the hall.
  const complainOf = (error: unknown) => log.error({ err: error }, 'a publication could not be noted')
  const note = async (problem: Problem, from: string, key: string, broadcast: string | null) => {
    const at = now()
    log.warn({ from, code: problem.code, detail: problem.detail, broadcast }, 'a push was turned away')
    if (broadcast)
      problems.set(broadcast, { at: at.toISOString(), code: problem.code, detail: problem.detail })
    await refusals.add({ at, from, key, broadcast, code: problem.code, detail: problem.detail })
    announce(broadcast)
  }

  // What cannot be a key never reaches the database, which would choke on some of it.
  const known = async (key: string) => (KEY.test(key) ? keyholder(key) : undefined)

  /** @throws Problem `ingest/wrong-key`, `ingest/key-in-use`, `broadcast/already-ended` */
  const choose = async (key: string) => {
    const broadcast = await known(key)
    if (!broadcast) throw new Problem('ingest/wrong-key')
    if (broadcast.status === 'ended') throw new Problem('broadcast/already-ended')
    const elsewhere = await claim(broadcast.id)
    if (elsewhere) return elsewhere
    if (live.has(placeOf(broadcast.id, broadcast.role))) throw new Problem('ingest/key-in-use')
    return broadcast
  }

  const admit = async (key: string, publisher: Publisher): Promise<PublisherEars | Elsewhere> => {
    const chosen = await choose(key).catch(async (error: unknown) => {
      const meant = await known(key)
      await note(asProblem(error), publisher.from, key, meant?.id ?? null)
      throw error
    })
    if ('rtmpPort' in chosen) return chosen
    const { id, channel, role } = chosen
    const here: Live = {
      publisher,
      since: now(),
      arrival: undefined,
      lead: () => {},
      health: createStreamHealth(isKeyPicture, isHeader),
      meter: createByteMeter(now().getTime()),
    }
    live.set(placeOf(id, role), here)
    problems.delete(id)
    announce(id)
    return hear({ id, channel, role, key, here })
  }

  const hear = ({
    id,
    channel,
    role,
    key,
    here,
  }: Omit<Keyholder, 'status'> & { key: string; here: Live }): PublisherEars => {
    let target = channel
    let over = false
    const give = (problem: Problem) => {
      if (over) return
      over = true
      note(problem, here.publisher.from, key, id).catch(complainOf)
      here.publisher.end(problem)
    }
    const line = createOutletLine({
      connect: (where) => connect(where, role),
      failed: (error) => give(asProblem(error)),
    })
    here.lead = (where) => {
      target = where
      if (here.arrival) line.lead(where)
    }
    const stream = watchStream((arrival, held) => {
      here.arrival = arrival
      line.lead(target)
      for (const media of held) line.write(media)
      return line.write
    })
    const impatience = setTimeout(() => {
      if (!stream.seen()) give(new Problem('ingest/no-media'))
    }, MEDIA_WITHIN_MS)

    return {
      metadata: stream.metadata,
      media: (type, timestamp, payload) => {
        if (over) return
        here.meter.hear(payload.length, now().getTime())
        try {
          stream.media({ type, timestamp, payload })
          if (payload.length > 1) here.health.hear({ type, timestamp, payload }, now().getTime())
        } catch (error) {
          give(asProblem(error))
        }
      },
      gone: () => {
        over = true
        clearTimeout(impatience)
        void line.close().finally(() => {
          if (live.get(placeOf(id, role)) === here) live.delete(placeOf(id, role))
          announce(id)
        })
      },
    }
  }

  const server = createRtmpServer({
    admit,
    asProblem,
    complain: (from, error) =>
      log.info({ from, reason: String(error) }, 'what came on the RTMP port is no publication'),
  })
  return {
    listen: server.listen,
    close: server.close,
    /** Notes that somebody who called another way was turned away. */
    turnedAway: (id: string, problem: Problem, key: string) => {
      note(problem, 'SRT', key, id).catch(complainOf)
    },
    /** Tells the host of what is wrong while the broadcast goes on. */
    warn: (id: string, { code, detail }: Problem) => {
      problems.set(id, { at: now().toISOString(), code, detail })
      announce(id)
    },
    /** A test run is over: what arrives for the broadcast goes on air. */
    lead: (id: string, channel: string) => {
      for (const role of ROLES) live.get(placeOf(id, role))?.lead(channel)
    },
    /** Why the last stream was turned away or lost, unless another arrived since. */
    lastProblem: (id: string): Problem | undefined => {
      const last = problems.get(id)
      return last && isProblemCode(last.code) ? new Problem(last.code, last.detail) : undefined
    },
    hangUp: (id: string, why?: Problem) => {
      for (const role of ROLES) live.get(placeOf(id, role))?.publisher.end(why)
    },
    hangUpAll: (why: Problem) => {
      for (const { publisher } of live.values()) publisher.end(why)
    },
    arriving: (id: string): Pick<Ingest, 'live' | 'backup' | 'lastProblem'> => ({
      live: factsOf(live.get(placeOf(id, 'main')), now().getTime()),
      backup: factsOf(live.get(placeOf(id, 'backup')), now().getTime()),
      lastProblem: problems.get(id) ?? null,
    }),
  }
}

const isHeader = ({ type, payload }: Media) =>
  type === 'video' ? isVideoHeader(payload) : isAudioHeader(payload)

function factsOf(here: Live | undefined, at: number): Ingest['live'] {
  if (!here) return null
  const kilobitsPerSecond = here.meter.read(at)
  return {
    since: here.since.toISOString(),
    from: here.publisher.from,
    video: here.arrival?.videoCodec ?? null,
    audio: here.arrival?.audioCodec ?? null,
    width: here.arrival?.width ?? null,
    height: here.arrival?.height ?? null,
    kilobitsPerSecond,
    ...here.health.read(kilobitsPerSecond, at),
  }
}

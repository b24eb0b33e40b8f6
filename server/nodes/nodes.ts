import type { FastifyBaseLogger } from 'fastify'
import { LRUCache } from 'lru-cache'
import { Problem } from '#content/contract/problems.ts'
import type { Database } from '../storage/tables.ts'
import { type Bury, createNodeStore, type Gone, type Place } from './nodeStore.ts'
import { type Beat, nothingSeen, watchBeats } from './watchBeats.ts'

interface Needs {
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  readonly newId: () => string
  /** The same after a restart, and nobody else's. */
  readonly name: string
  /** Under which the others reach this node. */
  readonly host: string
  /** Whether there may be others: not where the database is our own. */
  readonly several: boolean
  /** Told that another process runs under this name, so that this one must not go on. */
  readonly replaced: () => void
  /** Told that this node is another one from now on, so that whoever is connected to it should come again. */
  readonly begunAnew: () => void
}

/** What has to happen as nodes come and go. */
export interface Ears {
  readonly bury: Bury
  /** A node is gone, and this holds. */
  readonly gone: (gone: Gone) => Promise<void>
  /** The others took this node for dead: nothing lives here any more, and what was open has to be let go. */
  readonly expelled: () => Promise<void>
  /** Takes up what should live somewhere and lives nowhere. */
  readonly adopt: () => Promise<void>
}

const BEAT_MS = 1000
/** Alone, a beat only says until when a crash had something on air. */
const BEAT_ALONE_MS = 2000
/** Where a channel lives is asked once a second at most, for thousands who want it. */
const PLACE_MS = 1000

/**
 * Several servers, one hall. The rule: they share the database and the data folder, and any of them answers for what is
 * there. What can only be in one place has one home: a channel (a broadcast, or its test run) lives on the node that
 * claimed it first. That node alone takes its publishers, packs it and writes its folder; whatever is asked of another
 * is passed on to it, HTTP by `passOn`, RTMP by `relayPublication`. Nodes say each second that they are alive. One that was
 * still for five seconds, while the others could look all the time, is gone: in one transaction all it had on air is
 * interrupted, dark since its last beat, and free for the next who claims it. A node that slept and finds itself taken
 * for dead lets go of everything and begins anew; until it knows, the name in each folder keeps it from writing there.
 * While the database is away nobody can judge, and all go on as they are. Alone, a node has all of this for one row a beat.
 */
export function createNodes({ database, log, now, newId, name, host, several, replaced, begunAnew }: Needs) {
  const store = createNodeStore(database, name)
  const mine = new Set<string>()
  const places = new LRUCache<string, Promise<Place | undefined>>({ max: 1000, ttl: PLACE_MS })
  let run = newId()
  let ports: Omit<Place, 'host'> | undefined
  let ears: Ears | undefined
  let watched = nothingSeen
  let working = true
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn: Promise<unknown> = Promise.resolve()

  const bury = async (beat: Beat) => {
    const gone = ears && (await store.bury(beat, ears.bury))
    if (gone && beat.run !== run) await ears?.gone(gone)
  }
  const enter = async () => {
    await store.enter(run, host, now())
    if (ports) await store.reachable(run, ports)
  }
  const beginAnew = async () => {
    log.error({ name }, 'the other servers took this one for dead; it lets go of what it had and begins anew')
    mine.clear()
    await ears?.expelled()
    run = newId()
    if ((await store.all()).some((beat) => beat.name === name)) return replaced()
    await enter()
    begunAnew()
  }
  const beat = async () => {
    if (!(await store.beat(run, now()))) await beginAnew()
    if (!several) return
    const others = (await store.all()).filter((other) => other.name !== name)
    const seen = watchBeats(watched, others, performance.now())
    watched = seen.watched
    for (const other of seen.gone) {
      log.warn({ name: other.name }, 'another server is gone; what it had on air is interrupted')
      await bury(other)
    }
    await ears?.adopt()
  }
  const beatOn = () => {
    timer = setTimeout(
      () => {
        turn = beat()
          .then(() => {
            working = true
          })
          .catch((error: unknown) => {
            watched = nothingSeen
            if (working) log.error({ err: error }, 'this server could not say that it is alive')
            working = false
          })
          .then(() => ears && beatOn())
      },
      several ? BEAT_MS : BEAT_ALONE_MS,
    )
  }

  return {
    several,
    /** Who writes: another one after each start. */
    run: () => run,
    /** What an earlier run of this node left is over; from now on this one is alive. */
    async open(given: Ears) {
      ears = given
      for (const row of await store.all()) if (!several || row.name === name) await bury(row)
      await store.buryStrays(given.bury)
      await enter()
    },
    /** The ports stand open: others may pass on to them, and have to hear that this node is alive. */
    async reachable(opened: Omit<Place, 'host'>) {
      ports = opened
      await store.reachable(run, opened)
      beatOn()
    },
    isHere: (channel: string) => mine.has(channel),
    /** The channel lives here from now on; answers with where it lives if another node was first. */
    async claim(channel: string): Promise<Place | undefined> {
      if (mine.has(channel)) return undefined
      if ((await store.claim(channel)) === name) {
        mine.add(channel)
        places.delete(channel)
        return undefined
      }
      const place = await store.placeOf(channel)
      // Its home went away between two looks; whoever asks again finds out.
      if (!place) throw new Problem('node/away')
      return place
    },
    async release(channel: string) {
      mine.delete(channel)
      await store.release(channel)
    },
    /** Where a channel lives, if that is another node. */
    placeOf(channel: string): Promise<Place | undefined> {
      if (mine.has(channel)) return Promise.resolve(undefined)
      const known = places.get(channel)
      if (known) return known
      const asked = store.placeOf(channel)
      places.set(channel, asked)
      asked.catch(() => places.delete(channel))
      return asked
    },
    /** Says goodbye: the others need not wait. */
    async leave() {
      clearTimeout(timer)
      await turn
      clearTimeout(timer)
      const own = ears && (await store.all()).find((beat) => beat.run === run)
      if (own) await bury(own)
      ears = undefined
    },
  }
}

export type Nodes = ReturnType<typeof createNodes>

import { LRUCache } from 'lru-cache'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { authorOf } from '#content/room/authorOf.ts'
import { type RoomJoined, SPAN_MS } from '#content/schema/room.ts'
import type { Serve } from '../serve.ts'
import { sharedRound } from '../sharedRound.ts'
import type { HallSockets } from '../sockets.ts'
import type { Database } from '../storage/tables.ts'
import { createBundles } from './bundles.ts'
import { createDeskStore } from './deskStore.ts'
import { createAskingJudge } from './judgeAsking.ts'
import { createLikes } from './likes.ts'
import { createMessageStore } from './messageStore.ts'
import { roomLog } from './roomLog.ts'
import { deskOf, hearRoom, type Member, roomOf } from './roomSockets.ts'
import { createSaying } from './sayInRoom.ts'
import { serveDesk } from './serveDesk.ts'

interface Needs {
  readonly database: Database
  readonly sockets: HallSockets
  readonly log: { readonly warn: (about: object, words: string) => void }
  readonly now: () => Date
  /** Who a viewing token speaks for. @throws Problem `viewer/…` */
  readonly identify: (token: string) => { readonly viewer: string; readonly broadcast: string }
}

/** A packet for a room no oftener than this: what is said is heard within a quarter of a second. */
const BUNDLE_MS = 120
const LIKES_MS = 500
const DESK_MS = 500
/** A host who takes a message away sees it gone from the replay within this, in s. */
const SPAN_AGE_SECONDS = 15
const SWEEP_MS = 3600_000
/** As the rules for live broadcasts on the net ask: what was published is kept for sixty days. */
const KEPT_MS = 60 * 24 * 3600_000

/** The room of each broadcast: what viewers say and like, the rules it goes through, and the hosts' desk. */
export function room(serve: Serve, { database, sockets, log, now, identify }: Needs) {
  const store = createMessageStore(database)
  const desk = createDeskStore(database)
  const bundles = createBundles({
    send: (broadcast, messages) =>
      sockets.to(roomOf(broadcast)).emit('room:messages', { broadcast, messages }),
    everyMs: BUNDLE_MS,
  })
  const likes = createLikes({
    database,
    told: (broadcast, counted) =>
      // The next one brings the total again: for whom this packet comes too fast, it need not come.
      sockets.to(roomOf(broadcast)).volatile.emit('room:likes', { broadcast, ...counted }),
    failed: (err) => log.warn({ err }, 'likes were lost'),
    everyMs: LIKES_MS,
  })

  const nudges = new Map<string, ReturnType<typeof setTimeout>>()
  const moved = (broadcast: string) => {
    if (nudges.has(broadcast)) return
    const nudge = () => {
      nudges.delete(broadcast)
      sockets.to(deskOf(broadcast)).emit('room:desk-changed', { broadcast })
    }
    nudges.set(broadcast, setTimeout(nudge, DESK_MS))
  }
  const proveBroadcast = async (id: string) => {
    const known = await database.selectFrom('broadcasts').select('id').where('id', '=', id).executeTakeFirst()
    if (!known) throw new Problem('broadcast/not-found')
  }

  /** Thousands who come at once are answered with one look. */
  const looks = new LRUCache<string, () => Promise<Omit<RoomJoined, 'you'>>>({ max: 100 })
  const lookAt = (broadcast: string) => {
    const known = looks.get(broadcast)
    if (known) return known()
    const look = sharedRound(async () => {
      await proveBroadcast(broadcast)
      const [messages, { settings, likes }] = await Promise.all([
        store.newest(broadcast),
        desk.outline(broadcast),
      ])
      const { words: _ours, ...rules } = settings
      return { messages, rules, likes }
    })
    looks.set(broadcast, look)
    return look()
  }
  const member = ({ broadcast, token }: Member) => {
    if (token === null) return null
    const claims = identify(token)
    if (claims.broadcast !== broadcast) throw new Problem('viewer/token-invalid')
    return claims
  }
  const say = createSaying({ store, now, show: bundles.add, moved })

  hearRoom(sockets, {
    join: async ({ broadcast, token }) => {
      const claims = member({ broadcast, token })
      return { ...(await lookAt(broadcast)), you: claims && authorOf(claims.viewer) }
    },
    say: (page, said, hangUp) => {
      const claims = member(page)
      if (!claims) throw new Problem('room/not-joined')
      return say(claims, said, hangUp)
    },
    like: ({ broadcast }, count) => likes.add(broadcast, count),
    log,
    nowMs: () => now().getTime(),
  })

  serve(routes.readRoomSpan, async ({ params: { id, span }, reply }) => {
    reply.header('cache-control', `public, max-age=${SPAN_AGE_SECONDS}`)
    return store.between(id, span * SPAN_MS, (span + 1) * SPAN_MS)
  })
  serveDesk(serve, {
    store: desk,
    now,
    proveBroadcast,
    log: (broadcast) => roomLog(database, broadcast),
    restore: (broadcast, message) => {
      sockets.to(roomOf(broadcast)).emit('room:restored', { broadcast, ids: [message.id] })
      bundles.add(broadcast, message)
    },
    remove: (broadcast, ids) => {
      bundles.drop(broadcast, (id) => ids.includes(id))
      sockets.to(roomOf(broadcast)).emit('room:removed', { broadcast, ids })
    },
    clear: (broadcast, { from, to }) => {
      bundles.drop(broadcast, (id) => from <= id && id <= to)
      sockets.to(roomOf(broadcast)).emit('room:cleared', { broadcast, from, to })
    },
    announceRules: (broadcast, rules) =>
      sockets.to(roomOf(broadcast)).emit('room:rules', { broadcast, rules }),
    moved,
  })

  const sweep = () =>
    store
      .deleteBefore(new Date(now().getTime() - KEPT_MS))
      .catch((err: unknown) => log.warn({ err }, 'old messages were not deleted'))
  void sweep()
  const sweeping = setInterval(sweep, SWEEP_MS)

  return {
    /** The rules of the room for what is asked elsewhere. */
    judgeAsking: createAskingJudge({ store, now }),
    close: async () => {
      clearInterval(sweeping)
      for (const nudge of nudges.values()) clearTimeout(nudge)
      bundles.flush()
      await likes.flush()
    },
  }
}

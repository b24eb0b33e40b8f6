import { routes } from '#content/contract/routes.ts'
import type { Identity } from '#content/schema/access.ts'
import type { RoomDesk, RoomMessage, RoomRules } from '#content/schema/room.ts'
import type { Serve } from '../serve.ts'
import type { DeskStore, Hand } from './deskStore.ts'

interface Needs {
  readonly store: DeskStore
  readonly now: () => Date
  /** @throws Problem `broadcast/not-found` */
  readonly proveBroadcast: (id: string) => Promise<void>
  readonly log: (broadcast: string) => Promise<string>
  /** A host lets it be shown, for the first time or again. */
  readonly restore: (broadcast: string, message: RoomMessage) => void
  readonly remove: (broadcast: string, ids: readonly number[]) => void
  readonly clear: (broadcast: string, between: { from: number; to: number }) => void
  readonly announceRules: (broadcast: string, rules: RoomRules) => void
  readonly moved: (broadcast: string) => void
}

const MUTE_MINUTES = 10
const MINUTE_MS = 60_000

/** What a host does about a room, each act answered with the desk as it then is. */
export function serveDesk(serve: Serve, needs: Needs) {
  const { store, now } = needs
  const handOf = (broadcast: string, identity: Identity | null): Hand => ({
    broadcast,
    by: identity?.username ?? '',
    at: now(),
  })
  const deskAfter = async (broadcast: string): Promise<RoomDesk> => {
    needs.moved(broadcast)
    return store.desk(broadcast)
  }

  serve(routes.readRoomDesk, async ({ params: { id } }) => {
    await needs.proveBroadcast(id)
    return store.desk(id)
  })
  serve(routes.setRoomSettings, async ({ params: { id }, body, identity }) => {
    await needs.proveBroadcast(id)
    await store.set(handOf(id, identity), body)
    const { words: _ours, ...rules } = body
    needs.announceRules(id, rules)
    return deskAfter(id)
  })
  serve(routes.judgeMessage, async ({ params: { id, message }, body: { standing }, identity }) => {
    const judged = await store.judge(handOf(id, identity), message, standing)
    if (standing === 'shown') needs.restore(id, judged)
    if (standing === 'removed') needs.remove(id, [message])
    return deskAfter(id)
  })
  serve(routes.silenceViewer, async ({ params: { id, viewer }, body, identity }) => {
    await needs.proveBroadcast(id)
    const hand = handOf(id, identity)
    const minutes = body.minutes ?? MUTE_MINUTES
    const until = body.kind === 'mute' ? new Date(hand.at.getTime() + minutes * MINUTE_MS) : null
    const { ids } = await store.silence(hand, { viewer, kind: body.kind, until })
    if (ids.length > 0) needs.remove(id, ids)
    return deskAfter(id)
  })
  serve(routes.liftSilence, async ({ params: { id, viewer }, identity }) => {
    await needs.proveBroadcast(id)
    await store.lift(handOf(id, identity), viewer)
    return deskAfter(id)
  })
  serve(routes.clearRoom, async ({ params: { id }, identity }) => {
    await needs.proveBroadcast(id)
    needs.clear(id, await store.clear(handOf(id, identity)))
    return deskAfter(id)
  })
  serve(routes.readRoomLog, async ({ params: { id }, reply }) => {
    await needs.proveBroadcast(id)
    reply.headers({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="room-${id}.csv"`,
      'cache-control': 'no-store',
    })
    return needs.log(id)
  })
}

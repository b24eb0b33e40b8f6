import type { HallSocket } from '../contract/connect.ts'
import type { Answer, HallEvents } from '../contract/live.ts'
import { Problem } from '../contract/problems.ts'
import { LIKES_AT_ONCE, type RoomJoined, type RoomSaid } from '../schema/room.ts'

type Told<Event extends keyof HallEvents> = Parameters<HallEvents[Event]>[0]

/** What a page hears once it is in a room. */
export interface RoomEars {
  readonly joined: (joined: RoomJoined) => void
  readonly messages: (bundle: Told<'room:messages'>) => void
  readonly likes: (likes: Told<'room:likes'>) => void
  readonly rules: (changed: Told<'room:rules'>) => void
  readonly removed: (removed: Told<'room:removed'>) => void
  readonly restored: (restored: Told<'room:restored'>) => void
  readonly cleared: (cleared: Told<'room:cleared'>) => void
}

export interface Entrance {
  readonly socket: HallSocket
  readonly broadcast: string
  /** The viewing token; a `fresh` one where the last was refused. Without it the page only listens. */
  readonly token?: (fresh: boolean) => Promise<string>
}

const ANSWER_MS = 8_000
const AGAIN_MS = 3_000
const LIKES_EVERY_MS = 400

/** What the hall answered. @throws Problem with the code of the answer, or `request/timeout` */
async function done<Done>(asked: Promise<Answer<Done>>): Promise<Done> {
  const answer = await asked.catch((cause: unknown) => {
    throw new Problem('request/timeout', '', { cause })
  })
  if ('problem' in answer) throw new Problem(answer.problem.code, answer.problem.detail)
  return answer.done
}

/** Enters the room of a broadcast, and again after each break of the line, until `leave()`. */
export function enterRoom({ socket, broadcast, token }: Entrance, ears: RoomEars) {
  let turn = 0
  let again: ReturnType<typeof setTimeout> | undefined
  let likes = 0
  let liking: ReturnType<typeof setTimeout> | undefined

  const join = async (fresh = false): Promise<void> => {
    const mine = ++turn
    clearTimeout(again)
    try {
      const joining = { broadcast, token: (await token?.(fresh)) ?? null }
      if (mine !== turn || !socket.connected) return
      const joined = await done<RoomJoined>(socket.timeout(ANSWER_MS).emitWithAck('room:join', joining))
      if (mine === turn) ears.joined(joined)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const stale = error.code.startsWith('viewer/token')
      if (mine === turn && socket.connected) again = setTimeout(() => void join(stale), AGAIN_MS)
    }
  }
  const connected = () => void join()
  const ours =
    <News extends { broadcast: string }>(hear: (news: News) => void) =>
    (news: News) => {
      if (news.broadcast === broadcast) hear(news)
    }
  const listeners = {
    'room:messages': ours(ears.messages),
    'room:likes': ours(ears.likes),
    'room:rules': ours(ears.rules),
    'room:removed': ours(ears.removed),
    'room:restored': ours(ears.restored),
    'room:cleared': ours(ears.cleared),
  }
  socket.on('connect', connected)
  for (const [event, hear] of Object.entries(listeners)) socket.on(event as 'room:likes', hear as never)
  if (socket.connected) connected()

  const sendLikes = () => {
    liking = undefined
    const count = Math.min(likes, LIKES_AT_ONCE)
    likes -= count
    // A like that finds the line down is none.
    if (count > 0) socket.volatile.emit('room:like', { count })
    if (likes > 0) liking = setTimeout(sendLikes, LIKES_EVERY_MS)
  }

  return {
    /** @throws Problem saying why it was not taken */
    async say(text: string, moment: number | null): Promise<RoomSaid> {
      const ask = () => {
        if (!socket.connected) throw new Problem('request/offline')
        return done<RoomSaid>(socket.timeout(ANSWER_MS).emitWithAck('room:say', { text, moment }))
      }
      try {
        return await ask()
      } catch (error) {
        const code = error instanceof Problem ? error.code : undefined
        if (code !== 'room/not-joined' && code !== 'viewer/token-expired') throw error
        await join(code === 'viewer/token-expired')
        return ask()
      }
    },
    like() {
      likes = Math.min(likes + 1, 2 * LIKES_AT_ONCE)
      liking ??= setTimeout(sendLikes, LIKES_EVERY_MS)
    },
    leave() {
      turn++
      clearTimeout(again)
      clearTimeout(liking)
      socket.off('connect', connected)
      for (const [event, hear] of Object.entries(listeners)) socket.off(event as 'room:likes', hear as never)
    },
  }
}

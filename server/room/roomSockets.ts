import type { z } from 'zod'
import { Problem } from '#content/contract/problems.ts'
import {
  deskWatching,
  type RoomJoined,
  type RoomSaid,
  roomJoining,
  roomLiking,
  roomSaying,
} from '#content/schema/room.ts'
import { answerPage, parseSaid } from '../answerPage.ts'
import type { HallSockets, PageSocket } from '../sockets.ts'

/** Where a page is, and as whom. */
export interface Member {
  readonly broadcast: string
  /** Null for a page that only listens. */
  readonly token: string | null
}

/** What a page may ask of the room. */
export interface RoomActs {
  readonly join: (member: Member) => Promise<RoomJoined>
  readonly say: (member: Member, said: z.output<typeof roomSaying>, hangUp: () => void) => Promise<RoomSaid>
  readonly like: (member: Member, count: number) => void
  readonly log: { readonly warn: (about: object, words: string) => void }
  readonly nowMs: () => number
}

/** The socket rooms of a broadcast: of those who are in it, and of the hosts' desks. */
export const roomOf = (broadcast: string) => `room:${broadcast}`
export const deskOf = (broadcast: string) => `desk:${broadcast}`

const LIKES_AT_MOST_EVERY_MS = 250
/** A page enters once, and again when the line was down. */
const JOINS_AT_MOST_EVERY_MS = 100

/** Reads what pages say of a room, and answers each. Whatever they send, it is parsed first. */
export function hearRoom(sockets: HallSockets, { join, say, like, log, nowMs }: RoomActs): void {
  const members = new WeakMap<PageSocket, Member & { likedMs: number }>()
  const joinedMs = new WeakMap<PageSocket, number>()

  const answering = <Done>(answer: unknown, work: () => Promise<Done>) => answerPage(log, answer, work)

  sockets.on('connection', (socket) => {
    socket.on('room:join', (said, answer) =>
      answering(answer, async () => {
        const member = parseSaid(roomJoining, said)
        if (nowMs() - (joinedMs.get(socket) ?? 0) < JOINS_AT_MOST_EVERY_MS)
          throw new Problem('request/too-many')
        joinedMs.set(socket, nowMs())
        const before = members.get(socket)
        if (before) await socket.leave(roomOf(before.broadcast))
        members.delete(socket)
        // Whatever is said from here on arrives; what was said before is in the answer.
        await socket.join(roomOf(member.broadcast))
        try {
          const joined = await join(member)
          members.set(socket, { ...member, likedMs: 0 })
          return joined
        } catch (error) {
          await socket.leave(roomOf(member.broadcast))
          throw error
        }
      }),
    )
    socket.on('room:say', (said, answer) =>
      answering(answer, async () => {
        const member = members.get(socket)
        if (!member?.token) throw new Problem('room/not-joined')
        return say(member, parseSaid(roomSaying, said), () => socket.disconnect(true))
      }),
    )
    socket.on('room:like', (said) => {
      const member = members.get(socket)
      const { data } = roomLiking.safeParse(said)
      if (!member?.token || !data || nowMs() - member.likedMs < LIKES_AT_MOST_EVERY_MS) return
      member.likedMs = nowMs()
      like(member, data.count)
    })
    socket.on('room:watch-desk', (said) => {
      const { data } = deskWatching.safeParse(said)
      // Only a nudge is told there: what moved is asked for with a host's rights.
      if (!data) return
      for (const other of socket.rooms) if (other.startsWith(deskOf(''))) void socket.leave(other)
      void socket.join(deskOf(data.broadcast))
    })
  })
}

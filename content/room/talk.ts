import { call } from '../contract/call.ts'
import { routes } from '../contract/routes.ts'
import type { Author, RoomMessage, RoomRules, RoomSaid } from '../schema/room.ts'
import { type Entrance, enterRoom } from './enterRoom.ts'
import { createSchedule } from './schedule.ts'
import { createSpans } from './spans.ts'

/** What a page knows of the room it is in. */
export interface TalkState {
  /** Up to the moment of the picture, the newest last. */
  readonly list: readonly RoomMessage[]
  readonly rules: RoomRules
  readonly likes: number
  readonly you: Author | null
  /** False until the room has answered. */
  readonly joined: boolean
}

/** What has just happened, for those who show it. */
export type TalkNews =
  | { readonly kind: 'changed' }
  | { readonly kind: 'fly'; readonly messages: readonly RoomMessage[] }
  | { readonly kind: 'rush'; readonly count: number }
  | { readonly kind: 'removed'; readonly ids: readonly number[] }
  | { readonly kind: 'cleared' }

/** The picture on the screen: when it was made, in ms since 1970, and whether it keeps to the newest moment. */
export interface PictureMoment {
  readonly moment: number
  readonly following: boolean
}

export interface Talk {
  readonly state: () => TalkState
  /** Tells what happens, until the function it answers with is called. */
  readonly listen: (heard: (news: TalkNews) => void) => () => void
  /** The picture has come to a moment: told several times a second. */
  readonly look: (picture: PictureMoment) => void
  /** @throws Problem saying why it was not taken */
  readonly say: (text: string) => Promise<RoomSaid>
  readonly like: () => void
  readonly close: () => void
}

const LISTED = 200
const LISTED_AFTER_JUMP = 50
/** A picture that was not heard of for this long is none, in ms. */
const STALE_MS = 3_000

/** The room of one broadcast as a page lives in it: what was said comes when the picture does. */
export function createTalk(entrance: Entrance): Talk {
  const schedule = createSchedule()
  const listeners = new Set<(news: TalkNews) => void>()
  let state: TalkState = {
    list: [],
    rules: { slowSeconds: 0, approveFirst: false, closed: false },
    likes: 0,
    you: null,
    joined: false,
  }
  let picture: (PictureMoment & { readonly seenMs: number }) | undefined
  /** Pressed here and not yet heard back. */
  let pressed = 0

  const tell = (news: TalkNews) => {
    for (const heard of listeners) heard(news)
  }
  const become = (change: Partial<TalkState>) => {
    state = { ...state, ...change }
    tell({ kind: 'changed' })
  }
  const seen = () => (picture && performance.now() - picture.seenMs < STALE_MS ? picture : undefined)
  const show = (due: readonly RoomMessage[]) => {
    if (due.length === 0) return
    become({ list: [...state.list, ...due].slice(-LISTED) })
    tell({ kind: 'fly', messages: due })
  }
  const without = (isGone: (id: number) => boolean) =>
    become({ list: state.list.filter(({ id }) => !isGone(id)) })
  const listAround = (moment: number) => become({ list: schedule.before(moment, LISTED_AFTER_JUMP) })

  const spans = createSpans({
    fetchSpan: (span) => call(routes.readRoomSpan, { params: { id: entrance.broadcast, span } }),
    loaded: (messages) => {
      if (schedule.load(messages) && picture && !picture.following) listAround(picture.moment)
    },
  })
  const room = enterRoom(entrance, {
    joined: ({ messages, rules, likes, you }) => {
      pressed = 0
      const isBehind = seen()?.following === false
      if (!isBehind) schedule.shown(messages)
      become({ rules, likes, you, joined: true, ...(isBehind ? {} : { list: messages }) })
    },
    messages: ({ messages }) => {
      const now = seen()
      show(schedule.hear(messages, now ? (now.following ? 'live' : 'earlier') : 'none'))
    },
    likes: ({ added, total }) => {
      const others = Math.max(0, added - pressed)
      pressed = Math.max(0, pressed - added)
      become({ likes: total + pressed })
      if (others > 0) tell({ kind: 'rush', count: others })
    },
    rules: ({ rules }) => become({ rules }),
    removed: ({ ids }) => {
      schedule.remove(ids)
      without((id) => ids.includes(id))
      tell({ kind: 'removed', ids })
    },
    restored: ({ ids }) => schedule.restore(ids),
    cleared: ({ from, to }) => {
      schedule.clear({ from, to })
      without((id) => from <= id && id <= to)
      tell({ kind: 'cleared' })
    },
  })

  return {
    state: () => state,
    listen(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
    look({ moment, following }) {
      if (moment <= 0) return
      const leavesLive = !following && picture?.following !== false
      picture = { moment, following, seenMs: performance.now() }
      if (!following) spans.need(moment)
      const { due, jumped } = schedule.advance(moment, leavesLive)
      if (jumped || leavesLive) listAround(moment)
      if (jumped) tell({ kind: 'cleared' })
      show(due)
    },
    say: (text) => room.say(text, seen()?.moment ?? null),
    like() {
      pressed++
      become({ likes: state.likes + 1 })
      tell({ kind: 'rush', count: 1 })
      room.like()
    },
    close: () => room.leave(),
  }
}

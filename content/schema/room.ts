import { z } from 'zod'
import { username } from './access.ts'

/** The most characters of a message that can be seen. */
export const MESSAGE_CHARACTERS = 60
/** The replay fetches messages in pieces of this length, in ms. */
export const SPAN_MS = 30_000
/** One press of a thumb after another: no more likes than this are taken in one go. */
export const LIKES_AT_ONCE = 20

/** Who wrote: a plant or a bird and a number, made from the viewer's number. Never a person. */
export const author = z.strictObject({ kind: z.int().nonnegative(), number: z.int().positive() })
export type Author = z.output<typeof author>

/** A message that everybody may read. */
export const roomMessage = z.strictObject({
  /** Grows with each message of the hall. */
  id: z.int().positive(),
  /** When the picture that its writer saw was made, in ms since 1970. */
  moment: z.int().nonnegative(),
  author,
  text: z.string(),
})
export type RoomMessage = z.output<typeof roomMessage>

/** What everybody may know of a room's rules. */
export const roomRules = z.strictObject({
  /** A viewer waits this long between two messages; 0 is off. */
  slowSeconds: z.int().min(0).max(600),
  /** Nothing is shown before a host has read it. */
  approveFirst: z.boolean(),
  /** Nobody may write. */
  closed: z.boolean(),
})
export type RoomRules = z.output<typeof roomRules>

/** The rules as a host sets them: with words that this broadcast does without. */
export const roomSettings = roomRules.extend({
  words: z.array(z.string().trim().min(1).max(20)).max(200),
})
export type RoomSettings = z.output<typeof roomSettings>

/** Where a message stands. Only what is shown reaches anyone but its writer and the hosts. */
export const standing = z.enum(['shown', 'held', 'refused', 'removed'])
export type Standing = z.output<typeof standing>

/** Why a message was held or refused when it came. */
export const reason = z.enum(['none', 'unkind', 'advert', 'contact', 'word', 'approveFirst', 'replay'])
export type Reason = z.output<typeof reason>

/** A message as hosts see it. */
export const deskMessage = roomMessage.extend({
  viewer: z.uuid(),
  at: z.iso.datetime(),
  standing,
  reason,
  /** The words that made the rule speak. */
  matched: z.string(),
  /** Who has judged it since, and when. */
  judgedBy: z.string().nullable(),
  judgedAt: z.iso.datetime().nullable(),
})
export type DeskMessage = z.output<typeof deskMessage>

/** A mute ends by itself; a ban lasts as long as the broadcast, and takes away what was said before. */
export const silenceKind = z.enum(['mute', 'ban'])
export type SilenceKind = z.output<typeof silenceKind>

export const silence = z.strictObject({
  viewer: z.uuid(),
  author,
  kind: silenceKind,
  until: z.iso.datetime().nullable(),
  by: username,
  at: z.iso.datetime(),
})
export type Silence = z.output<typeof silence>

/** All that a host's desk shows of a room. */
export const roomDesk = z.strictObject({
  settings: roomSettings,
  likes: z.int().nonnegative(),
  /** What waits for a host, the oldest first. */
  held: z.array(deskMessage),
  /** What was written last, the newest first. */
  recent: z.array(deskMessage),
  silences: z.array(silence),
})
export type RoomDesk = z.output<typeof roomDesk>

/** What a page says to enter a room. Without a token it only listens. */
export const roomJoining = z.strictObject({ broadcast: z.uuid(), token: z.string().max(600).nullable() })
export type RoomJoining = z.output<typeof roomJoining>
export const roomSaying = z.strictObject({
  text: z.string(),
  /** Of the picture on the writer's screen; null where there is none. */
  moment: z.number().nonnegative().nullable(),
})
export type RoomSaying = z.output<typeof roomSaying>
export const roomLiking = z.strictObject({ count: z.int().min(1).max(LIKES_AT_ONCE) })
export type RoomLiking = z.output<typeof roomLiking>
/** A host's page asks to be told when something moves in a room. */
export const deskWatching = z.strictObject({ broadcast: z.uuid() })
export type DeskWatching = z.output<typeof deskWatching>

/** What a page that entered learns at once. */
export interface RoomJoined {
  /** The newest last. */
  readonly messages: readonly RoomMessage[]
  readonly rules: RoomRules
  readonly likes: number
  /** Who this viewer is to the others; null for whoever only listens. */
  readonly you: Author | null
}

/** What became of a message that was accepted. */
export interface RoomSaid {
  readonly standing: 'shown' | 'held'
  readonly id: number
}

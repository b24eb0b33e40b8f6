import type { Generated } from 'kysely'
import type { Reason, SilenceKind, Standing } from '#content/schema/room.ts'
import type { Json, Kept, Time } from './columns.ts'

/** What a host can do in a room. */
export type RoomAct =
  | 'approved'
  | 'refused'
  | 'removed'
  | 'restored'
  | 'mute'
  | 'ban'
  | 'lifted'
  | 'cleared'
  | 'settings'

/** The rooms of broadcasts. */
export interface RoomTables {
  /** What was written in the rooms: the words never change, their standing does. Kept for 60 days. */
  room_messages: {
    id: Generated<number>
    broadcast: Kept<string>
    viewer: Kept<string>
    /** Which of this viewer's messages in this room it is, from 1. */
    turn: Kept<number>
    at: Kept<Date>
    /** When the picture that the writer saw was made. */
    moment: Kept<Date>
    text: Kept<string>
    reason: Kept<Reason>
    matched: Kept<string>
    standing: Standing
    judged_by: string | null
    judged_at: Time | null
  }
  /** What hosts did in the rooms, append-only. `message` and `viewer` say to whom. */
  room_acts: {
    number: Generated<number>
    at: Kept<Date>
    broadcast: Kept<string>
    by: Kept<string>
    act: Kept<RoomAct>
    message: Kept<number | null>
    viewer: Kept<string | null>
    detail: Kept<string>
  }
  room_settings: {
    broadcast: string
    slow_seconds: number
    approve_first: boolean
    closed: boolean
    words: Json<string[]>
  }
  room_silences: {
    broadcast: string
    viewer: string
    kind: SilenceKind
    until: Time | null
    by: string
    at: Time
  }
  room_likes: { broadcast: string; total: number }
}

import { sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { authorOf } from '#content/room/authorOf.ts'
import type { Reason, RoomMessage, RoomSettings, SilenceKind } from '#content/schema/room.ts'
import type { Database } from '../storage/tables.ts'
import type { Writer } from './mayWrite.ts'

/** What is decided about a message before it is kept. */
export interface Draft {
  readonly text: string
  readonly momentMs: number
  readonly standing: 'shown' | 'held' | 'refused'
  readonly reason: Reason
  readonly matched: string
}

/** What the rules need to know, as it is in the database at this moment. */
export interface Standpoint {
  readonly writer: Writer
  readonly settings: RoomSettings
  /** Which of this viewer's messages the next one is, from 1. */
  readonly turn: number
  readonly onAirMs: number
  readonly endedMs: number | null
}

interface StandpointRow {
  on_air_at: Date | null
  ended_at: Date | null
  slow_seconds: number
  approve_first: boolean
  closed: boolean
  words: string[]
  kind: SilenceKind | null
  until: Date | null
  recent: { atMs: number; text: string }[]
  turn: number
}

interface PublicRow {
  readonly id: number
  readonly moment: Date
  readonly viewer: string
  readonly text: string
}

export const publicMessage = (row: PublicRow): RoomMessage => ({
  id: row.id,
  moment: row.moment.getTime(),
  author: authorOf(row.viewer),
  text: row.text,
})

/** More than this of one span never flies; a fair share of it is sent. */
const SPAN_MESSAGES = 600
const NEWEST = 50
/** More than the rules let anybody write in the time that they look back. */
const MOST_RECENT = 10
/** Each try that is overtaken has let another message through, and after a few of those the rules say no. */
const MOST_TRIES = 12

/** PostgreSQL's name for a row that another was first to write. */
const UNIQUE_VIOLATION = '23505'
const isOvertaken = (error: unknown): boolean =>
  (error as { code?: string }).code === UNIQUE_VIOLATION &&
  (error as { constraint?: string }).constraint === 'room_messages_turn_key'

/** The messages of all rooms. What a rule counts is counted from the rows, whichever server wrote them. */
export function createMessageStore(database: Database) {
  /** What the rules need to know of a viewer. @throws Problem `broadcast/not-on-air` */
  const standpoint = async (broadcast: string, viewer: string): Promise<Standpoint> => {
    const { rows } = await sql<StandpointRow>`
      select b.on_air_at, b.ended_at,
        coalesce(s.slow_seconds, 0) as slow_seconds, coalesce(s.approve_first, false) as approve_first,
        coalesce(s.closed, false) as closed, coalesce(s.words, '[]') as words, q.kind, q.until,
        coalesce(r.recent, '[]') as recent, coalesce(r.turn, 0) + 1 as turn
      from broadcasts b
      left join room_settings s on s.broadcast = b.id
      left join room_silences q on q.broadcast = b.id and q.viewer = ${viewer}
      cross join lateral (
        select max(turn) as turn,
          json_agg(json_build_object('atMs', extract(epoch from at) * 1000, 'text', text) order by turn desc) as recent
        from (
          select turn, at, text from room_messages
          where broadcast = b.id and viewer = ${viewer} order by turn desc limit ${sql.lit(MOST_RECENT)}
        ) as newest
      ) as r
      where b.id = ${broadcast}
    `.execute(database)
    const [row] = rows
    if (!row?.on_air_at) throw new Problem('broadcast/not-on-air')
    const rules = { slowSeconds: row.slow_seconds, approveFirst: row.approve_first, closed: row.closed }
    return {
      settings: { ...rules, words: row.words },
      writer: {
        rules,
        silence: row.kind && { kind: row.kind, untilMs: row.until?.getTime() ?? null },
        recent: row.recent,
      },
      turn: row.turn,
      onAirMs: row.on_air_at.getTime(),
      endedMs: row.ended_at?.getTime() ?? null,
    }
  }
  return {
    /**
     * Keeps what `decide` makes of a viewer's message. One viewer's messages are decided one after the other, on
     * whichever servers they arrive: a decision that another has overtaken is made again.
     * @throws Problem `broadcast/not-on-air`, and what `decide` throws: then nothing is kept
     */
    write: async (broadcast: string, viewer: string, at: Date, decide: (known: Standpoint) => Draft) => {
      for (let tries = 1; ; tries += 1) {
        const known = await standpoint(broadcast, viewer)
        const draft = decide(known)
        try {
          const { id } = await database
            .insertInto('room_messages')
            .values({
              broadcast,
              viewer,
              turn: known.turn,
              at,
              moment: new Date(draft.momentMs),
              text: draft.text,
              reason: draft.reason,
              matched: draft.matched,
              standing: draft.standing,
              judged_by: null,
              judged_at: null,
            })
            .returning('id')
            .executeTakeFirstOrThrow()
          return { ...draft, id }
        } catch (error) {
          if (!isOvertaken(error) || tries === MOST_TRIES) throw error
        }
      }
    },

    standpoint,

    /** The newest that everybody may read, in the order they were written. */
    newest: async (broadcast: string): Promise<RoomMessage[]> => {
      const rows = await database
        .selectFrom('room_messages')
        .select(['id', 'moment', 'viewer', 'text'])
        .where('broadcast', '=', broadcast)
        .where('standing', '=', 'shown')
        .orderBy('id', 'desc')
        .limit(NEWEST)
        .execute()
      return rows.reverse().map(publicMessage)
    },

    /** What everybody may read of a stretch of the recording, in the order of the picture. */
    between: async (broadcast: string, fromMs: number, untilMs: number): Promise<RoomMessage[]> => {
      const { rows } = await sql<PublicRow>`
        select id, moment, viewer, text from (
          select id, moment, viewer, text from room_messages
          where broadcast = ${broadcast} and standing = 'shown'
            and moment >= ${new Date(fromMs)} and moment < ${new Date(untilMs)}
          order by hashint8(id) limit ${sql.lit(SPAN_MESSAGES)}
        ) as sample order by moment, id
      `.execute(database)
      return rows.map(publicMessage)
    },

    /** The 60 days are over. */
    deleteBefore: async (at: Date): Promise<number> => {
      const { numDeletedRows } = await database
        .deleteFrom('room_messages')
        .where('at', '<', at)
        .executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}

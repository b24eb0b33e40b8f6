import type { Selectable, Transaction } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { authorOf } from '#content/room/authorOf.ts'
import type {
  DeskMessage,
  RoomDesk,
  RoomMessage,
  RoomSettings,
  SilenceKind,
  Standing,
} from '#content/schema/room.ts'
import type { RoomAct } from '../storage/roomTables.ts'
import type { Database, Tables } from '../storage/tables.ts'
import { actOf } from './actOf.ts'
import { publicMessage } from './messageStore.ts'

/** Which host does something, in which room, and when. */
export interface Hand {
  readonly broadcast: string
  readonly by: string
  readonly at: Date
}
/** What everybody has to take away. */
export interface Removed {
  readonly ids: readonly number[]
}

const DESK_MESSAGES = 200
/** What was said before this may no longer be on anybody's live picture, in ms. */
const CLEARED_MS = 120_000

export const deskMessage = (row: Selectable<Tables['room_messages']>): DeskMessage => ({
  ...publicMessage(row),
  viewer: row.viewer,
  at: row.at.toISOString(),
  standing: row.standing,
  reason: row.reason,
  matched: row.matched,
  judgedBy: row.judged_by,
  judgedAt: row.judged_at?.toISOString() ?? null,
})

const note = (
  transaction: Transaction<Tables>,
  { broadcast, by, at }: Hand,
  act: RoomAct,
  about: { message?: number; viewer?: string; detail?: string } = {},
) =>
  transaction
    .insertInto('room_acts')
    .values({
      at,
      broadcast,
      by,
      act,
      message: about.message ?? null,
      viewer: about.viewer ?? null,
      detail: about.detail ?? '',
    })
    .execute()

/** What hosts see and do. Each act and the row that says who did it are written together. */
export function createDeskStore(database: Database) {
  const messages = (broadcast: string) =>
    database.selectFrom('room_messages').selectAll().where('broadcast', '=', broadcast)

  /** The rules of a room and how much it is liked. */
  const outline = async (broadcast: string): Promise<Pick<RoomDesk, 'settings' | 'likes'>> => {
    const [settings, likes] = await Promise.all([
      database.selectFrom('room_settings').selectAll().where('broadcast', '=', broadcast).executeTakeFirst(),
      database.selectFrom('room_likes').select('total').where('broadcast', '=', broadcast).executeTakeFirst(),
    ])
    return {
      settings: {
        slowSeconds: settings?.slow_seconds ?? 0,
        approveFirst: settings?.approve_first ?? false,
        closed: settings?.closed ?? false,
        words: settings?.words ?? [],
      },
      likes: likes?.total ?? 0,
    }
  }

  const desk = async (broadcast: string): Promise<RoomDesk> => {
    const [{ settings, likes }, held, recent, silences] = await Promise.all([
      outline(broadcast),
      messages(broadcast).where('standing', '=', 'held').orderBy('id').limit(DESK_MESSAGES).execute(),
      messages(broadcast).orderBy('id', 'desc').limit(DESK_MESSAGES).execute(),
      database
        .selectFrom('room_silences')
        .selectAll()
        .where('broadcast', '=', broadcast)
        .orderBy('at', 'desc')
        .execute(),
    ])
    return {
      settings,
      likes,
      held: held.map(deskMessage),
      recent: recent.map(deskMessage),
      silences: silences.map(({ viewer, kind, until, by, at }) => ({
        viewer,
        author: authorOf(viewer),
        kind,
        until: until?.toISOString() ?? null,
        by,
        at: at.toISOString(),
      })),
    }
  }

  const set = (hand: Hand, settings: RoomSettings) =>
    database.transaction().execute(async (transaction) => {
      const row = {
        slow_seconds: settings.slowSeconds,
        approve_first: settings.approveFirst,
        closed: settings.closed,
        words: JSON.stringify(settings.words),
      }
      await transaction
        .insertInto('room_settings')
        .values({ broadcast: hand.broadcast, ...row })
        .onConflict((conflict) => conflict.column('broadcast').doUpdateSet(row))
        .execute()
      await note(transaction, hand, 'settings', { detail: JSON.stringify(settings) })
    })

  /** @throws Problem `room/message-not-found`, `room/judged-already` */
  const judge = (hand: Hand, id: number, wish: Exclude<Standing, 'held'>): Promise<RoomMessage> =>
    database.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('room_messages')
        .selectAll()
        .where('id', '=', id)
        .where('broadcast', '=', hand.broadcast)
        .forUpdate()
        .executeTakeFirst()
      if (!row) throw new Problem('room/message-not-found')
      const act = actOf(row.standing, wish)
      if (!act) throw new Problem('room/judged-already')
      await transaction
        .updateTable('room_messages')
        .set({ standing: wish, judged_by: hand.by, judged_at: hand.at })
        .where('id', '=', id)
        .execute()
      await note(transaction, hand, act, { message: id })
      return publicMessage(row)
    })

  /** A ban takes away what was said before it; a mute leaves it. */
  const silence = (
    hand: Hand,
    { viewer, kind, until }: { viewer: string; kind: SilenceKind; until: Date | null },
  ): Promise<Removed> =>
    database.transaction().execute(async (transaction) => {
      const row = { kind, until, by: hand.by, at: hand.at }
      await transaction
        .insertInto('room_silences')
        .values({ broadcast: hand.broadcast, viewer, ...row })
        .onConflict((conflict) => conflict.columns(['broadcast', 'viewer']).doUpdateSet(row))
        .execute()
      await note(transaction, hand, kind, { viewer, detail: until?.toISOString() ?? '' })
      if (kind === 'mute') return { ids: [] }
      const removed = await transaction
        .updateTable('room_messages')
        .set({ standing: 'removed', judged_by: hand.by, judged_at: hand.at })
        .where('broadcast', '=', hand.broadcast)
        .where('viewer', '=', viewer)
        .where('standing', 'in', ['shown', 'held'])
        .returning('id')
        .execute()
      return { ids: removed.map(({ id }) => id) }
    })

  const lift = (hand: Hand, viewer: string) =>
    database.transaction().execute(async (transaction) => {
      const { numDeletedRows } = await transaction
        .deleteFrom('room_silences')
        .where('broadcast', '=', hand.broadcast)
        .where('viewer', '=', viewer)
        .executeTakeFirst()
      if (numDeletedRows > 0n) await note(transaction, hand, 'lifted', { viewer })
    })

  /** Takes away what was said of late; answers with the ids between which everything is gone. */
  const clear = (hand: Hand): Promise<{ from: number; to: number }> =>
    database.transaction().execute(async (transaction) => {
      const removed = await transaction
        .updateTable('room_messages')
        .set({ standing: 'removed', judged_by: hand.by, judged_at: hand.at })
        .where('broadcast', '=', hand.broadcast)
        .where('standing', '=', 'shown')
        .where('at', '>', new Date(hand.at.getTime() - CLEARED_MS))
        .returning('id')
        .execute()
      await note(transaction, hand, 'cleared', { detail: String(removed.length) })
      const ids = removed.map(({ id }) => id)
      return ids.length > 0
        ? { from: ids.reduce((a, b) => Math.min(a, b)), to: ids.reduce((a, b) => Math.max(a, b)) }
        : { from: 0, to: 0 }
    })

  return { outline, desk, set, judge, silence, lift, clear }
}

export type DeskStore = ReturnType<typeof createDeskStore>

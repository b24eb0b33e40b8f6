import type { Transaction } from 'kysely'
import { VIEW_SECONDS } from '#content/schema/audience.ts'
import type { RatingKind, RatingReason, RatingScore } from '#content/schema/rating.ts'
import type { Database, Tables } from '../storage/tables.ts'

/**
 * Exhibits are rated by whoever stands before a kiosk, so only a flood is kept out. A hall's kiosks may all sit behind
 * one address, and one that was without the network sends a day at once. The rows are counted, so that the limit holds
 * over a restart and on every node.
 */
export const EXHIBIT_ASKS_AN_HOUR = 3000

/** Whose answer it is, and to what. */
export interface Asking {
  readonly kind: RatingKind
  readonly subject: string
  readonly rater: string
}

/** What is known of an asking so far; an answer implies the asking, a reason the answer. */
export interface Note extends Asking {
  readonly at: Date
  readonly heardAt: Date
  readonly address: string
  readonly score: RatingScore | null
  readonly reason: RatingReason | null
}

export function createRatingStore(database: Database) {
  const answerTo = async (asking: Asking, from: Database | Transaction<Tables> = database) =>
    (
      await from
        .selectFrom('ratings')
        .select('score')
        .where('kind', '=', asking.kind)
        .where('subject', '=', asking.subject)
        .where('rater', '=', asking.rater)
        .executeTakeFirst()
    )?.score

  return {
    /** Writes what of a note is new, all or nothing. The first answer and its first reason stay. */
    keep: ({ kind, subject, rater, at, heardAt, address, score, reason }: Note) =>
      database.transaction().execute(async (transaction) => {
        const fact = { kind, subject, rater, at }
        const once = ['kind', 'subject', 'rater'] as const
        await transaction
          .insertInto('rating_asks')
          .values({ ...fact, heard_at: heardAt, address })
          .onConflict((conflict) => conflict.columns(once).doNothing())
          .execute()
        if (score)
          await transaction
            .insertInto('ratings')
            .values({ ...fact, score })
            .onConflict((conflict) => conflict.columns(once).doNothing())
            .execute()
        const kept = await answerTo(fact, transaction)
        // A reason belongs to the answer it was given for.
        if (reason && kept === score)
          await transaction
            .insertInto('rating_reasons')
            .values({ ...fact, reason })
            .onConflict((conflict) => conflict.columns(once).doNothing())
            .execute()
        return kept ?? null
      }),

    /** How many askings came from an address since then. */
    async askedFrom(address: string, since: Date): Promise<number> {
      const { asks } = await database
        .selectFrom('rating_asks')
        .select(({ fn }) => fn.countAll<number>().as('asks'))
        .where('address', '=', address)
        .where('heard_at', '>', since)
        .executeTakeFirstOrThrow()
      return asks
    },

    /** Whether the ledger credits this viewer with a view of this broadcast: who has not seen it rates nothing. */
    async hasWatched(broadcast: string, viewer: string): Promise<boolean> {
      const { credited } = await database
        .selectFrom('ledger')
        .select(({ fn }) => fn.sum<number | null>('credited_ms').as('credited'))
        .where('viewer', '=', viewer)
        .where('broadcast', '=', broadcast)
        .executeTakeFirstOrThrow()
      return (credited ?? 0) >= VIEW_SECONDS * 1000
    },
  }
}

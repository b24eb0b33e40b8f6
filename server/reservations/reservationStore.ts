import { sql } from 'kysely'
import type { Reserved } from '#content/schema/reservation.ts'
import type { Database } from '../storage/tables.ts'

/**
 * A class of forty behind one router reserves at once; who makes up numbers by the thousand does not. The rows
 * themselves are counted, so that the limits hold over a restart and on every node. Requests that arrive in the same
 * moment may each pass: the limit is against floods, and need not be exact.
 */
export const RESERVATIONS_A_MINUTE = 100
export const RESERVATIONS_OF_ONE_ADDRESS = 2000

interface Reservation {
  readonly broadcast: string
  readonly id: string
  readonly address: string
  readonly at: Date
}

export function createReservationStore(database: Database) {
  return {
    /** How many have reserved each broadcast that anybody has reserved. */
    counts: (): Promise<Reserved[]> =>
      database
        .selectFrom('reservations')
        .select(({ fn }) => ['broadcast', fn.countAll<number>().as('reserved')])
        .where('taken_back_at', 'is', null)
        .groupBy('broadcast')
        .execute(),

    /** Writes a reservation; one that is there already is left as it is. False where its address has reached a limit. */
    async add({ broadcast, id, address, at }: Reservation): Promise<boolean> {
      const again = await database
        .updateTable('reservations')
        .set({
          at: sql<Date>`case when taken_back_at is null then at else ${at}::timestamptz end`,
          taken_back_at: null,
        })
        .where('broadcast', '=', broadcast)
        .where('id', '=', id)
        .executeTakeFirst()
      if (again.numUpdatedRows > 0n) return true
      const { numInsertedOrUpdatedRows } = await database
        .insertInto('reservations')
        .columns(['broadcast', 'id', 'at', 'address'])
        .expression(
          sql`select ${broadcast}::uuid, ${id}::uuid, ${at}::timestamptz, ${address}
            where (select count(*) from reservations
              where address = ${address} and at > ${at}::timestamptz - interval '1 minute') < ${RESERVATIONS_A_MINUTE}
            and (select count(*) from reservations
              where address = ${address} and broadcast = ${broadcast}) < ${RESERVATIONS_OF_ONE_ADDRESS}`,
        )
        // Two tabs of one browser may be as fast as one another.
        .onConflict((conflict) => conflict.columns(['broadcast', 'id']).doUpdateSet({ taken_back_at: null }))
        .executeTakeFirst()
      return (numInsertedOrUpdatedRows ?? 0n) > 0n
    },

    takeBack: ({ broadcast, id, at }: Omit<Reservation, 'address'>) =>
      database
        .updateTable('reservations')
        .set({ taken_back_at: at })
        .where('broadcast', '=', broadcast)
        .where('id', '=', id)
        .where('taken_back_at', 'is', null)
        .execute(),
  }
}

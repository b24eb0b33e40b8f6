import { sql } from 'kysely'
import type { Database } from '../storage/tables.ts'

/** Wrong passwords a minute, from one address and for one name. */
const MOST_WRONG = 10
const WINDOW_MS = 60_000
/** PostgreSQL knows the locks of keys by this number and the key's own. */
const LOCK = 7_204_513

/** Passwords that were tried, counted over all servers of the hall; whoever guesses gets no second count by asking another. */
export const createTryStore = (database: Database) => ({
  /**
   * Notes a try under each of the keys (an address, a name) before the password is looked at, so that many at once do not
   * slip through. Undefined when one of the keys has had too many within the last minute; then nothing is noted.
   */
  note: (keys: readonly string[], at: Date): Promise<readonly number[] | undefined> =>
    database.transaction().execute(async (transaction) => {
      const since = new Date(at.getTime() - WINDOW_MS)
      // In one order for all, so that nobody waits for somebody who waits for them.
      for (const key of [...keys].sort())
        await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)}, hashtext(${key}))`.execute(transaction)
      await transaction.deleteFrom('sign_in_tries').where('at', '<=', since).execute()
      const full = await transaction
        .selectFrom('sign_in_tries')
        .select('key')
        .where('key', 'in', keys)
        .groupBy('key')
        .having(({ fn, eb }) => eb(fn.countAll(), '>=', MOST_WRONG))
        .executeTakeFirst()
      if (full) return undefined
      const noted = await transaction
        .insertInto('sign_in_tries')
        .values(keys.map((key) => ({ key, at })))
        .returning('number')
        .execute()
      return noted.map(({ number }) => number)
    }),
  /** Takes a try back: the password was right. */
  async forgive(tried: readonly number[]): Promise<void> {
    await database.deleteFrom('sign_in_tries').where('number', 'in', tried).execute()
  },
})

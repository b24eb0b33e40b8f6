import type { z } from 'zod'
import type { refusal } from '#content/schema/broadcast.ts'
import type { Database } from '../storage/tables.ts'

interface Refused {
  readonly at: Date
  readonly from: string
  readonly key: string
  readonly broadcast: string | null
  readonly code: string
  readonly detail: string
}

/** Enough to tell a slip of the pen from somebody who guesses, too little to push with. */
const KEY_CHARACTERS_KEPT = 4
const LATEST = 100

/** Pushes that were turned away, kept in the database. */
export const createRefusalStore = (database: Database) => ({
  add: async ({ at, from, key, broadcast, code, detail }: Refused) => {
    await database
      .insertInto('refusals')
      .values({
        at,
        from_address: from,
        key_start: key.slice(0, KEY_CHARACTERS_KEPT).replaceAll(/[^\x21-\x7e]/g, '?'),
        broadcast,
        code,
        detail,
      })
      .execute()
  },
  latest: async (): Promise<z.output<typeof refusal>[]> => {
    const rows = await database
      .selectFrom('refusals')
      .selectAll()
      .orderBy('number', 'desc')
      .limit(LATEST)
      .execute()
    return rows.map(({ at, from_address, key_start, code, detail }) => ({
      at: at.toISOString(),
      from: from_address,
      keyStart: key_start,
      code,
      detail,
    }))
  },
})

import { sql } from 'kysely'
import type { Database } from '../storage/tables.ts'
import { SLOTS } from './srtPorts.ts'

/** Which broadcast has which slot, kept in the database. */
export const createSrtStore = (database: Database) => ({
  all: () => database.selectFrom('srt_doors').selectAll().orderBy('slot').execute(),
  /** The lowest slot that nobody has; undefined where all are taken. */
  async take(broadcast: string): Promise<number | undefined> {
    const { rows } = await sql<{ slot: number }>`
      insert into srt_doors (broadcast, slot)
      select ${broadcast}, slot from generate_series(0, ${sql.lit(SLOTS - 1)}) slot
      where slot not in (select slot from srt_doors) order by slot limit 1
      returning slot
    `.execute(database)
    return rows[0]?.slot
  },
  async free(broadcast: string) {
    await database.deleteFrom('srt_doors').where('broadcast', '=', broadcast).execute()
  },
})

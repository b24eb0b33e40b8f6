import { type Kysely, sql } from 'kysely'

/** Counts the changes of a broadcast, so that whoever hears of two knows which is the later. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table broadcasts add column revision integer not null default 1`.execute(database)
}

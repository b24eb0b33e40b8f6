import { type Kysely, sql } from 'kysely'

/** Which documentaries a screen has kept, and those it has no room for: { whole, of, without }. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table screens add column films jsonb`.execute(database)
}

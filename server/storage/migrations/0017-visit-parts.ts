import { type Kysely, sql } from 'kysely'

/** What of a screen was touched during a visit, and where it stopped; visits from before say nothing of it. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    alter table exhibit_visits
      -- [{ part, times }]
      add column touched jsonb not null default '[]',
      add column last_touched text
  `.execute(database)
}

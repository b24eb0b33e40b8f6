import { type Kysely, sql } from 'kysely'

/** What a plan says beyond title and time, what the host marks while on air, and what the replay leaves out. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    alter table broadcasts
      add column minutes integer not null default 60 check (minutes between 1 and 720),
      add column cover text,
      add column run_down jsonb not null default '[]',
      add column people jsonb not null default '[]',
      add column reservation_url text,
      add column chapters jsonb not null default '[]',
      add column overlays jsonb not null default '[]',
      add column trim_from timestamptz,
      add column trim_until timestamptz,
      add column rehearsal uuid`.execute(database)
}

import { type Kysely, sql } from 'kysely'

/** Recordings that read a text aloud: how long each is and where it pauses, so that any text can be timed by it. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table narrations (
      file text primary key,
      seconds double precision not null check (seconds > 0),
      bytes integer not null,
      pauses jsonb not null,
      added_at timestamptz not null,
      added_by text not null
    )
  `.execute(database)
}

import { type Kysely, sql } from 'kysely'

/** Visits to the touch screens, without anybody in them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table exhibit_visits (
      -- Of the screen that saw it; what is sent twice stays one.
      id uuid primary key,
      screen uuid not null references screens,
      exhibit text not null,
      language text not null check (language in ('zh', 'en')),
      began_at timestamptz(3) not null,
      seconds double precision not null check (seconds >= 0),
      touches integer not null check (touches >= 0),
      -- [{ question, right }]
      answers jsonb not null,
      left_by text not null check (left_by in ('home', 'idle', 'next')),
      received_at timestamptz(3) not null
    );
    create index exhibit_visits_by_time on exhibit_visits (began_at);
    create trigger exhibit_visits_append_only before update or delete or truncate on exhibit_visits
      for each statement execute function refuse_change();
  `.execute(database)
}

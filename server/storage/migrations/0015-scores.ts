import { type Kysely, sql } from 'kysely'

/** What was reached in the games, without names, and when staff began a board anew. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table scores (
      -- Of the screen that saw it; what is sent twice stays one.
      id uuid primary key,
      screen uuid not null references screens,
      game text not null,
      level text not null,
      -- ["leaf", "bird"]
      mark jsonb not null,
      points integer not null check (points > 0),
      seconds double precision not null check (seconds > 0),
      played_at timestamptz(3) not null,
      received_at timestamptz(3) not null,
      -- A keyed hash, to keep a flood out.
      address text not null
    );
    create index scores_by_time on scores (played_at);
    create index scores_by_screen on scores (screen, played_at);
    create index scores_by_address on scores (address, received_at);
    create trigger scores_append_only before update or delete or truncate on scores
      for each statement execute function refuse_change();
    create table score_clearings (
      game text not null,
      at timestamptz(3) not null,
      by text not null,
      primary key (game, at)
    );
    create trigger score_clearings_append_only before update or delete or truncate on score_clearings
      for each statement execute function refuse_change();
  `.execute(database)
}

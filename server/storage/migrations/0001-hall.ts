import { type Kysely, sql } from 'kysely'

/** The first shape of the hall's database. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table users (
      username text primary key,
      role text not null check (role in ('admin', 'host', 'editor', 'staff')),
      password_hash text not null,
      created_at timestamptz not null
    );
    create table sessions (
      id_hash text primary key,
      username text not null references users on delete cascade,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index sessions_by_user on sessions (username);
    create table secrets (name text primary key, value text not null);

    create table broadcasts (
      id uuid primary key,
      title text not null,
      about text not null,
      starts_at timestamptz not null,
      stream_key text not null unique,
      status text not null check (status in ('planned', 'onAir', 'interrupted', 'ended')),
      on_air_at timestamptz,
      ended_at timestamptz,
      created_by text not null,
      created_at timestamptz not null
    );
    create table refusals (
      number bigint generated always as identity primary key,
      at timestamptz not null,
      from_address text not null,
      key_start text not null,
      broadcast uuid references broadcasts on delete cascade,
      code text not null,
      detail text not null
    );

    create table viewings (
      number bigint generated always as identity primary key,
      broadcast uuid not null references broadcasts,
      token uuid not null,
      kind text not null check (kind in ('start', 'beat')),
      at timestamptz not null,
      played_seconds double precision not null check (played_seconds >= 0),
      credited_seconds double precision not null check (credited_seconds >= 0)
    );
    create index viewings_by_broadcast on viewings (broadcast, token, number);
    create unique index viewings_one_start on viewings (token) where kind = 'start';

    create table drafts (
      exhibit text primary key,
      content jsonb,
      version integer not null,
      updated_at timestamptz not null,
      updated_by text not null
    );
    create table editions (id text primary key, content jsonb not null, created_at timestamptz not null);
    create table publications (
      number bigint generated always as identity primary key,
      edition text not null references editions,
      at timestamptz not null,
      by text not null,
      kind text not null check (kind in ('shipped', 'publish', 'rollback')),
      note text not null
    );
    create table media (
      file text primary key,
      width integer not null,
      height integer not null,
      bytes integer not null,
      added_at timestamptz not null,
      added_by text not null
    );

    create table screens (
      id uuid primary key,
      role text not null,
      showing text not null,
      edition text,
      width integer not null,
      height integer not null,
      first_seen_at timestamptz not null,
      last_seen_at timestamptz not null
    );
    create table faults (
      id uuid primary key,
      place text not null,
      what text not null,
      reported_at timestamptz not null,
      reported_by text not null,
      answered_at timestamptz,
      answer text,
      mended_at timestamptz
    );

    create function refuse_change() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$;
    create trigger viewings_append_only before update or delete or truncate on viewings
      for each statement execute function refuse_change();
    create trigger editions_append_only before update or delete or truncate on editions
      for each statement execute function refuse_change();
    create trigger publications_append_only before update or delete or truncate on publications
      for each statement execute function refuse_change();
  `.execute(database)
}

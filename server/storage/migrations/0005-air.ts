import { type Kysely, sql } from 'kysely'

/** The ledger of what was on air, and when each server was last alive: what a crash cut short is dark from then on. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table air (
      number bigint generated always as identity primary key,
      broadcast uuid not null,
      at timestamptz not null,
      shown text not null check (shown in ('main', 'backup', 'backSoon', 'intermission', 'nothing'))
    );
    create index air_broadcast on air (broadcast, number);
    create trigger air_append_only before update or delete or truncate on air
      for each statement execute function refuse_change();
    create table heartbeats (name text primary key, at timestamptz not null)
  `.execute(database)
}

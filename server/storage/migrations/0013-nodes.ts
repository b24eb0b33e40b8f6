import { type Kysely, sql } from 'kysely'

/**
 * Several servers on one database: who is alive, which of them each broadcast lives on, whom each screen talks to, and
 * wrong passwords counted over all of them. What the one server of before had on air is taken over as its own.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table nodes (
      name text primary key,
      run uuid not null unique,
      beats bigint not null,
      seen_at timestamptz not null,
      host text not null,
      http_port integer,
      rtmp_port integer
    );
    create table held_channels (
      channel uuid primary key,
      node text not null references nodes on delete cascade
    );
    create index held_channels_by_node on held_channels (node);
    insert into nodes (name, run, beats, seen_at, host)
      select name, gen_random_uuid(), 0, at, '' from heartbeats where name = 'hall';
    insert into held_channels (channel, node)
      select broadcasts.id, nodes.name from broadcasts, nodes where broadcasts.on_air_at is not null;
    drop table heartbeats;

    alter table screens add column node uuid;

    create table sign_in_tries (
      number bigint generated always as identity primary key,
      key text not null,
      at timestamptz not null
    );
    create index sign_in_tries_by_key on sign_in_tries (key, at);
    create index sign_in_tries_by_time on sign_in_tries (at)
  `.execute(database)
}

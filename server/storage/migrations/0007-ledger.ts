import { type Kysely, sql } from 'kysely'

/**
 * The ledger of viewing as a chain of hashes, and what is derived from it. It takes the place of `viewings`, which
 * no hall has used yet.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    drop table viewings;

    -- One chain for each run of a server: nobody waits for another node to write.
    create table ledger_chains (
      id uuid primary key,
      opened_at timestamptz(3) not null
    );
    create table ledger (
      chain uuid not null references ledger_chains,
      number integer not null check (number >= 0),
      at timestamptz(3) not null,
      broadcast uuid not null references broadcasts,
      viewer uuid not null,
      turn integer not null check (turn >= 0),
      visit integer not null check (visit >= 0),
      stretch integer not null check (stretch >= 0),
      kind text not null check (kind in ('start', 'beat')),
      session bigint not null,
      sequence integer not null,
      state text not null,
      reported_ms bigint not null,
      claimed_ms integer not null check (claimed_ms >= 0),
      credited_ms integer not null check (credited_ms between 0 and claimed_ms),
      spent_until_ms bigint not null,
      facts text not null,
      hash bytea not null,
      primary key (chain, number),
      -- A viewer's reports follow one another, whichever node heard them.
      unique (viewer, broadcast, turn)
    );
    create trigger ledger_append_only before update or delete or truncate on ledger
      for each statement execute function refuse_change();
    create trigger ledger_chains_append_only before update or delete or truncate on ledger_chains
      for each statement execute function refuse_change();

    create table seals (
      day text primary key,
      said text not null,
      signature bytea not null,
      public_key text not null,
      at timestamptz(3) not null
    );
    create trigger seals_append_only before update or delete or truncate on seals
      for each statement execute function refuse_change();

    -- Derived: can be made again from the ledger at any time.
    create table visits (
      broadcast uuid not null references broadcasts,
      viewer uuid not null,
      visit integer not null,
      began_at timestamptz(3) not null,
      last_at timestamptz(3) not null,
      credited_ms bigint not null,
      claimed_ms bigint not null,
      reports integer not null,
      place text not null,
      device text not null,
      region text not null,
      agent text not null,
      host text not null,
      address text not null,
      network text not null,
      primary key (broadcast, viewer, visit)
    );
    create table stretches (
      broadcast uuid not null references broadcasts,
      viewer uuid not null,
      visit integer not null,
      stretch integer not null,
      began_at timestamptz(3) not null,
      last_at timestamptz(3) not null,
      primary key (broadcast, viewer, visit, stretch)
    );
    create table ledger_folded (
      chain uuid primary key references ledger_chains,
      next_number integer not null
    );

    -- How well it played: told by the player, believed, and counted nowhere.
    create table playback (
      broadcast uuid not null references broadcasts,
      viewer uuid not null,
      visit integer not null,
      startup_ms integer,
      stalls integer not null,
      stalled_ms bigint not null,
      errors integer not null,
      last_error text,
      bitrate_kbps integer,
      primary key (broadcast, viewer, visit)
    );
  `.execute(database)
}

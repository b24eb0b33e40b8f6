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
  await checkLedgerByStatement(database)
}

/**
 * Every row of the ledger still names a chain and a broadcast that are there. Looked up once a statement instead of
 * twice a row, which took as long as the writing itself.
 */
const checkLedgerByStatement = (database: Kysely<unknown>) =>
  sql`
    alter table ledger drop constraint ledger_chain_fkey, drop constraint ledger_broadcast_fkey;
    create function ledger_refers() returns trigger language plpgsql as $$
      declare named uuid[];
      begin
        select array_agg(distinct broadcast) into named from fresh;
        -- Held until the rows are there: nobody may delete it meanwhile.
        perform 1 from broadcasts where id = any(named) order by id for key share;
        if (select count(*) from broadcasts where id = any(named)) < cardinality(named) then
          raise foreign_key_violation using message = 'the ledger names a broadcast that is not there';
        end if;
        if exists (
          select chain from fresh group by chain
            having not exists (select from ledger_chains where ledger_chains.id = fresh.chain)
        ) then
          raise foreign_key_violation using message = 'the ledger names a chain that is not there';
        end if;
        return null;
      end $$;
    create trigger ledger_refers after insert on ledger referencing new table as fresh
      for each statement execute function ledger_refers();

    create function ledger_keeps_broadcast() returns trigger language plpgsql as $$
      begin
        if exists (select from ledger where ledger.broadcast = old.id) then
          raise foreign_key_violation using message = 'the ledger names this broadcast';
        end if;
        return old;
      end $$;
    create trigger ledger_keeps_broadcast before delete on broadcasts
      for each row execute function ledger_keeps_broadcast()
  `.execute(database)

import { type Kysely, sql } from 'kysely'

/** Who wants to see a broadcast: a number that a browser made, and an address as a keyed hash, for the limit. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table reservations (
      broadcast uuid not null references broadcasts (id) on delete cascade,
      id uuid not null,
      at timestamptz(3) not null,
      taken_back_at timestamptz(3),
      address text not null,
      primary key (broadcast, id)
    );
    create index reservations_address on reservations (address, at);
  `.execute(database)
}

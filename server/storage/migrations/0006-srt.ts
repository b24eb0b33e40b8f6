import { type Kysely, sql } from 'kysely'

/** Which broadcasts take SRT, and on which pair of ports: encoders find the same ports after a restart. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table srt_doors (
      broadcast uuid primary key references broadcasts (id) on delete cascade,
      slot smallint not null unique
    )
  `.execute(database)
}

import { type Kysely, sql } from 'kysely'

/** A second key for a host who stands by, and whether the host asked for a break. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    alter table broadcasts
      add column backup_key text not null default replace(gen_random_uuid()::text, '-', ''),
      add column intermission boolean not null default false`.execute(database)
  await sql`alter table broadcasts alter column backup_key drop default`.execute(database)
  await sql`create unique index broadcasts_backup_key on broadcasts (backup_key)`.execute(database)
}

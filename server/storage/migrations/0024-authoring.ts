import { type Kysely, sql } from 'kysely'

/** Exhibits that were put away, and drafts of what an edition has beside its exhibits: words, sources, the plan. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table archived_exhibits (
      exhibit text primary key,
      content jsonb not null,
      archived_at timestamptz not null,
      archived_by text not null
    );
    create table part_drafts (
      part text primary key,
      content jsonb,
      version integer not null,
      updated_at timestamptz not null,
      updated_by text not null
    )
  `.execute(database)
}

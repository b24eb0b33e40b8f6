import { type Kysely, sql } from 'kysely'

/**
 * What an edition has beside its exhibits is reviewed like them, also when it waits for a time; and accounts have a name to
 * call their people by and a log of who opened, changed and closed them.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    -- Who has had a hand in it since the hall last showed it.
    alter table part_drafts add column authors jsonb not null default '[]';
    update part_drafts set authors = jsonb_build_array(updated_by) where content is not null;
    alter table editing_acts add column part text;
    create index editing_acts_part on editing_acts (part, number) where part is not null;

    -- [{ part, version, content, bases }]: as it was when the time was set
    alter table schedules add column parts jsonb not null default '[]';
    drop trigger schedules_content_stands on schedules;
    create trigger schedules_content_stands
      before update of id, kind, edition, exhibits, parts, note, with_missing_glyphs, by, created_at on schedules
      for each statement execute function refuse_change();

    alter table users add column name text not null default '';
    create table account_acts (
      number bigint generated always as identity primary key,
      at timestamptz(3) not null,
      by text not null,
      act text not null check (act in ('opened', 'renamed', 'role', 'password', 'closed')),
      username text not null,
      -- The name or the role from then on.
      about text not null
    );
    create trigger account_acts_append_only before update or delete or truncate on account_acts
      for each statement execute function refuse_change();
  `.execute(database)
}

import { type Kysely, sql } from 'kysely'

/** Every version of the plan of the hall, and the steps that undo and redo walk along. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table plan_versions (
      version integer primary key,
      at timestamptz(3) not null,
      by text not null,
      act text not null,
      repeats integer,
      -- Null where it follows the hall.
      content jsonb
    );
    create trigger plan_versions_append_only before update or delete or truncate on plan_versions
      for each statement execute function refuse_change();
    alter table part_drafts add column trail jsonb not null default '{"steps": [0], "at": 0}';
    insert into plan_versions (version, at, by, act, content)
      select version, updated_at, updated_by, case when content is null then 'hall' else 'write' end, content
      from part_drafts where part = 'plan';
    update part_drafts set trail = jsonb_build_object(
      'steps', case when content is null then jsonb_build_array(version) else jsonb_build_array(0, version) end,
      'at', case when content is null then 0 else 1 end
    ) where part = 'plan';
  `.execute(database)
}

import { type Kysely, sql } from 'kysely'

/**
 * How a draft becomes an edition: every version of it, what was decided and said about it, and publications that wait for
 * their time. What was written, decided and said is never changed or deleted.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    alter table users drop constraint users_role_check;
    alter table users add constraint users_role_check
      check (role in ('admin', 'host', 'chief', 'editor', 'staff'));

    create table draft_versions (
      exhibit text not null,
      version integer not null,
      at timestamptz(3) not null,
      by text not null,
      act text not null,
      repeats integer,
      -- The content, or what changed since the version before; neither where the draft follows the hall.
      whole jsonb,
      changes jsonb,
      primary key (exhibit, version)
    );
    create trigger draft_versions_append_only before update or delete or truncate on draft_versions
      for each statement execute function refuse_change();
    -- The steps that undo and redo walk along.
    alter table drafts add column trail jsonb not null default '{"steps": [0], "at": 0}';
    insert into draft_versions (exhibit, version, at, by, act, whole)
      select exhibit, version, updated_at, updated_by,
        case when content is null then 'hall' else 'write' end, content
      from drafts where version > 0;
    update drafts set trail = jsonb_build_object(
      'steps', case when content is null then jsonb_build_array(version) else jsonb_build_array(0, version) end,
      'at', case when content is null then 0 else 1 end
    ) where version > 0;

    create table editing_acts (
      number bigint generated always as identity primary key,
      at timestamptz(3) not null,
      by text not null,
      act text not null,
      exhibit text,
      version integer,
      words text not null,
      about text not null
    );
    create index editing_acts_exhibit on editing_acts (exhibit, number);
    create trigger editing_acts_append_only before update or delete or truncate on editing_acts
      for each statement execute function refuse_change();

    create table comments (
      id bigint generated always as identity primary key,
      exhibit text not null,
      field text not null,
      quote text not null,
      parent bigint references comments,
      by text not null,
      at timestamptz(3) not null,
      text text not null,
      mentions jsonb not null
    );
    create index comments_exhibit on comments (exhibit, id);
    create trigger comments_append_only before update or delete or truncate on comments
      for each statement execute function refuse_change();
    create table comment_marks (
      number bigint generated always as identity primary key,
      comment bigint not null references comments,
      resolved boolean not null,
      by text not null,
      at timestamptz(3) not null
    );
    create index comment_marks_comment on comment_marks (comment, number desc);
    create trigger comment_marks_append_only before update or delete or truncate on comment_marks
      for each statement execute function refuse_change();
    -- Up to which comment somebody has read.
    create table comment_reads (
      username text not null,
      exhibit text not null,
      up_to bigint not null,
      primary key (username, exhibit)
    );

    create table schedules (
      id uuid primary key,
      at timestamptz(3) not null,
      kind text not null check (kind in ('publish', 'rollback')),
      edition text references editions,
      -- [{ id, version, content, bases }]: as it was when the time was set
      exhibits jsonb not null,
      note text not null,
      with_missing_glyphs boolean not null,
      by text not null,
      created_at timestamptz(3) not null,
      state text not null check (state in ('waiting', 'done', 'failed', 'cancelled')),
      settled_at timestamptz(3),
      problem_code text,
      problem_detail text,
      publication bigint references publications
    );
    create index schedules_due on schedules (at) where state = 'waiting';
    -- The time may be moved; what will be shown may not.
    create trigger schedules_content_stands
      before update of id, kind, edition, exhibits, note, with_missing_glyphs, by, created_at on schedules
      for each statement execute function refuse_change();
    create trigger schedules_kept before delete or truncate on schedules
      for each statement execute function refuse_change();
  `.execute(database)
}

import { type Kysely, sql } from 'kysely'

/** The room of a broadcast: what was written and where it stands, the rules, and what hosts did. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table room_messages (
      id bigint generated always as identity primary key,
      broadcast uuid not null references broadcasts,
      viewer uuid not null,
      at timestamptz(3) not null,
      moment timestamptz(3) not null,
      text text not null,
      reason text not null,
      matched text not null,
      standing text not null check (standing in ('shown', 'held', 'refused', 'removed')),
      judged_by text,
      judged_at timestamptz(3)
    );
    create index room_messages_replay on room_messages (broadcast, moment) where standing = 'shown';
    create index room_messages_held on room_messages (broadcast, id) where standing = 'held';
    create index room_messages_newest on room_messages (broadcast, id);
    create index room_messages_viewer on room_messages (broadcast, viewer, at);
    create index room_messages_age on room_messages (at);
    -- A host may take a message away, but nobody can put other words into a viewer's mouth.
    create trigger room_messages_words_stand
      before update of id, broadcast, viewer, at, moment, text, reason, matched on room_messages
      for each statement execute function refuse_change();
    create trigger room_messages_no_truncate before truncate on room_messages
      for each statement execute function refuse_change();
    -- The log is kept for 60 days; a day less, since two clocks are never the same.
    create function refuse_early_deletion() returns trigger language plpgsql as $$
      begin
        if old.at > now() - interval '59 days' then
          raise exception '% is kept for 60 days', tg_table_name;
        end if;
        return old;
      end $$;
    create trigger room_messages_kept before delete on room_messages
      for each row execute function refuse_early_deletion();

    create table room_acts (
      number bigint generated always as identity primary key,
      at timestamptz(3) not null,
      broadcast uuid not null references broadcasts on delete cascade,
      by text not null,
      act text not null check (act in (
        'approved', 'refused', 'removed', 'restored', 'mute', 'ban', 'lifted', 'cleared', 'settings'
      )),
      message bigint,
      viewer uuid,
      detail text not null
    );
    create index room_acts_broadcast on room_acts (broadcast, number);
    create trigger room_acts_append_only before update or truncate on room_acts
      for each statement execute function refuse_change();
    -- They go only with a plan that was never on air.
    create function refuse_deletion_alone() returns trigger language plpgsql as $$
      begin
        if exists (select from broadcasts where id = old.broadcast) then
          raise exception '% is append-only', tg_table_name;
        end if;
        return old;
      end $$;
    create trigger room_acts_kept before delete on room_acts
      for each row execute function refuse_deletion_alone();

    create table room_settings (
      broadcast uuid primary key references broadcasts on delete cascade,
      slow_seconds integer not null check (slow_seconds >= 0),
      approve_first boolean not null,
      closed boolean not null,
      words jsonb not null
    );
    create table room_silences (
      broadcast uuid not null references broadcasts on delete cascade,
      viewer uuid not null,
      kind text not null check (kind in ('mute', 'ban')),
      until timestamptz(3),
      by text not null,
      at timestamptz(3) not null,
      primary key (broadcast, viewer)
    );
    create table room_likes (
      broadcast uuid primary key references broadcasts on delete cascade,
      total bigint not null check (total >= 0)
    );
  `.execute(database)
}

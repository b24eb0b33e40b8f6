import { type Kysely, sql } from 'kysely'

/** Screens that staff know by name: their pairing, groups, settings, commands, and the emergency that covers them all. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    alter table screens
      -- SHA-256 of the secret that a paired screen holds; null where it is not paired.
      add column secret_hash text unique,
      add column paired_at timestamptz(3),
      add column paired_by text,
      add column name text,
      add column place text not null default '',
      -- How far the page is turned clockwise, in degrees.
      add column rotation integer not null default 0 check (rotation in (0, 90, 180, 270)),
      add column duty text check (duty in ('touch', 'wall', 'mirror')),
      -- The screen that this one mirrors.
      add column mirrors uuid references screens,
      -- Only what this screen has otherwise than its groups.
      add column settings jsonb not null default '{}',
      add column health jsonb,
      add column health_at timestamptz(3),
      add column picture_at timestamptz(3),
      -- Not listed any more, until it reports again.
      add column forgotten_at timestamptz(3),
      add check ((secret_hash is null) = (paired_at is null)),
      add check (secret_hash is null or (name is not null and duty is not null)),
      add check ((duty = 'mirror') = (mirrors is not null));
    create unique index screens_by_name on screens (name) where secret_hash is not null;

    create table pairing_codes (
      code text primary key,
      screen uuid not null unique references screens,
      secret_hash text not null,
      asked_at timestamptz(3) not null,
      expires_at timestamptz(3) not null
    );
    create table pairing_tries (
      number bigint generated always as identity primary key,
      by text not null,
      at timestamptz(3) not null
    );

    create table screen_groups (
      id uuid primary key,
      number integer generated always as identity,
      name text not null unique,
      -- The one group that every screen is in.
      everyone boolean not null default false,
      settings jsonb not null default '{}'
    );
    create unique index one_group_of_all on screen_groups (everyone) where everyone;
    insert into screen_groups (id, name, everyone) values (gen_random_uuid(), '', true);
    create table screen_group_members (
      screen uuid not null references screens,
      "group" uuid not null references screen_groups on delete cascade,
      primary key (screen, "group")
    );

    -- Years whose holidays staff have written down themselves.
    create table holiday_years (
      year integer primary key check (year between 2000 and 2100),
      source text not null,
      -- ["2026-10-01", …]
      off jsonb not null,
      work jsonb not null,
      set_at timestamptz(3) not null,
      set_by text not null
    );

    create table screen_commands (
      id uuid primary key,
      number bigint generated always as identity unique,
      -- What was asked of many at once.
      batch uuid not null,
      screen uuid not null references screens,
      kind text not null,
      detail jsonb not null,
      at timestamptz(3) not null,
      by text not null,
      expires_at timestamptz(3) not null
    );
    create index screen_commands_by_screen on screen_commands (screen, expires_at);
    create trigger screen_commands_append_only before update or delete or truncate on screen_commands
      for each statement execute function refuse_change();
    create table screen_command_answers (
      command uuid primary key references screen_commands,
      at timestamptz(3) not null,
      outcome text not null check (outcome in ('done', 'failed')),
      detail text not null
    );
    create trigger screen_command_answers_append_only before update or delete or truncate on screen_command_answers
      for each statement execute function refuse_change();

    -- Who did what with screens.
    create table screen_deeds (
      number bigint generated always as identity primary key,
      at timestamptz(3) not null,
      by text not null,
      what text not null,
      -- Names as they were then.
      about text not null
    );
    create trigger screen_deeds_append_only before update or delete or truncate on screen_deeds
      for each statement execute function refuse_change();

    create table emergencies (
      id uuid primary key,
      template text not null,
      zh text not null,
      en text not null,
      begun_at timestamptz(3) not null,
      begun_by text not null,
      ended_at timestamptz(3),
      ended_by text
    );
    create unique index one_emergency on emergencies ((true)) where ended_at is null;
    create table emergency_acknowledgements (
      emergency uuid not null references emergencies,
      screen uuid not null references screens,
      at timestamptz(3) not null,
      primary key (emergency, screen)
    );
    create trigger emergency_acknowledgements_append_only
      before update or delete or truncate on emergency_acknowledgements
      for each statement execute function refuse_change();
    -- Where staff have put the words of a template otherwise.
    create table emergency_words (
      template text primary key,
      zh text not null,
      en text not null,
      set_at timestamptz(3) not null,
      set_by text not null
    );
  `.execute(database)
}

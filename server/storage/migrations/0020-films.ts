import { type Kysely, sql } from 'kysely'

/** Documentaries, the prints that are made of their originals, and what was published when. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table prints (
      -- Of the original's hash and the recipe it is made by: the same film is made once.
      id text primary key,
      original text not null,
      state text not null check (state in ('waiting', 'working', 'paused', 'ready', 'failed', 'cancelled')),
      step text,
      done double precision not null default 0,
      -- { code, detail }
      problem jsonb,
      facts jsonb,
      asked_at timestamptz(3) not null,
      -- The run of the node that makes it, and until when it need not say so again.
      held_by text,
      held_until timestamptz(3)
    );
    create table documentaries (
      id uuid primary key,
      revision integer not null default 1,
      original text not null,
      original_name text not null,
      print text not null references prints,
      -- { title, about, alt, credits, rights }, each { zh, en }
      text jsonb not null,
      -- A day, as 2026-11-27.
      planned_for text,
      -- [{ at, title }]
      chapters jsonb not null default '[]',
      poster text,
      -- { zh?, en? }, each { path, hash, bytes }
      subtitles jsonb not null default '{}',
      review text not null default 'draft' check (review in ('draft', 'inReview', 'approved')),
      submitted_by text,
      submitted_at timestamptz(3),
      approved_by text,
      approved_at timestamptz(3),
      review_note text not null default '',
      created_by text not null,
      created_at timestamptz(3) not null,
      updated_by text not null,
      updated_at timestamptz(3) not null
    );
    create index documentaries_by_print on documentaries (print);
    create table documentary_publications (
      number integer generated always as identity primary key,
      documentary uuid not null references documentaries,
      at timestamptz(3) not null,
      by text not null,
      act text not null check (act in ('published', 'withdrawn')),
      seconds double precision not null
    );
    create index documentary_publications_by_film on documentary_publications (documentary, number);
    create trigger documentary_publications_append_only
      before update or delete or truncate on documentary_publications
      for each statement execute function refuse_change();
  `.execute(database)
}

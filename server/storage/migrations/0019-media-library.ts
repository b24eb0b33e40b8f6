import { type Kysely, sql } from 'kysely'

/** Files that editors send piece by piece, and the library in which they are kept. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table library (
      id uuid primary key,
      kind text not null,
      name text not null,
      -- SHA-256 of the bytes as they were sent, in hex.
      hash text not null,
      -- Where those lie, below DATA_DIR.
      path text not null,
      bytes bigint not null check (bytes > 0),
      status text not null,
      -- { code, detail }
      problem jsonb,
      facts jsonb not null default '{}',
      -- What was made of it: names in DATA_DIR/media.
      files text[] not null default '{}',
      alt jsonb,
      focus jsonb,
      added_at timestamptz(3) not null,
      added_by text not null,
      unique (kind, hash)
    );
    create index library_by_hash on library (hash);
    create index library_by_files on library using gin (files);
    create table uploads (
      id uuid primary key,
      kind text not null,
      name text not null,
      bytes bigint not null check (bytes > 0),
      begun_at timestamptz(3) not null,
      begun_by text not null,
      -- As what it is in the library, once all has arrived. Not a reference: it may be deleted there.
      entry uuid
    );
    -- Pictures from before there was a library are their own originals; the other sizes are made at the next start.
    insert into library (id, kind, name, hash, path, bytes, status, files, added_at, added_by)
      select gen_random_uuid(), 'picture', left(file, 8) || '.webp', left(file, 64), 'media/' || file, bytes, 'waiting',
        array[file], added_at, added_by
      from media where file ~ '^[0-9a-f]{64}[.]';
    drop table media
  `.execute(database)
}

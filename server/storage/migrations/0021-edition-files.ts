import { type Kysely, sql } from 'kysely'

/**
 * Editions are made of documents that are stored once, by hash. An edition from before keeps its content in its own row;
 * it has documents from the moment a screen is to show it again.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table edition_documents (
      sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
      body text not null,
      created_at timestamptz not null
    );
    create trigger edition_documents_append_only before update or delete or truncate on edition_documents
      for each statement execute function refuse_change();
    alter table editions
      alter column content drop not null,
      -- [{ place, sha256, bytes }]
      add column parts jsonb,
      add constraint editions_are_whole check (content is not null or parts is not null);
    -- What a screen has ready, and what it did not take: { edition, code }.
    alter table screens add column ready text, add column refused jsonb
  `.execute(database)
}

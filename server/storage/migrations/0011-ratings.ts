import { type Kysely, sql } from 'kysely'

/**
 * Satisfaction: who was asked, what they said, and why. `rater` is the viewer of a broadcast, or a number that a kiosk
 * made for one asking, so that whatever is sent twice is one row. A row is never changed.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table rating_asks (
      kind text not null check (kind in ('broadcast', 'exhibit')),
      subject text not null,
      rater uuid not null,
      at timestamptz(3) not null,
      heard_at timestamptz(3) not null,
      address text not null,
      primary key (kind, subject, rater)
    );
    create index rating_asks_address on rating_asks (address, heard_at);
    create table ratings (
      kind text not null,
      subject text not null,
      rater uuid not null,
      at timestamptz(3) not null,
      score text not null check (score in ('satisfied', 'soso', 'dissatisfied')),
      primary key (kind, subject, rater),
      foreign key (kind, subject, rater) references rating_asks
    );
    create table rating_reasons (
      kind text not null,
      subject text not null,
      rater uuid not null,
      at timestamptz(3) not null,
      reason text not null,
      primary key (kind, subject, rater),
      foreign key (kind, subject, rater) references ratings
    );
    create trigger rating_asks_append_only before update or delete or truncate on rating_asks
      for each statement execute function refuse_change();
    create trigger ratings_append_only before update or delete or truncate on ratings
      for each statement execute function refuse_change();
    create trigger rating_reasons_append_only before update or delete or truncate on rating_reasons
      for each statement execute function refuse_change();
  `.execute(database)
}

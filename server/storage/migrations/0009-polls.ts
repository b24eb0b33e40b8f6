import { type Kysely, sql } from 'kysely'

/** Polls, quizzes and questions of the audience. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create table polls (
      id uuid primary key,
      broadcast uuid not null references broadcasts on delete cascade,
      revision integer not null default 1,
      kind text not null check (kind in ('poll', 'quiz')),
      question text not null,
      choices jsonb not null check (jsonb_array_length(choices) between 2 and 6),
      right_choice integer check (right_choice between 0 and jsonb_array_length(choices) - 1),
      reason text,
      seconds integer check (seconds > 0),
      on_wall boolean not null,
      created_by text not null,
      created_at timestamptz(3) not null,
      launched_at timestamptz(3),
      closed_at timestamptz(3),
      revealed_at timestamptz(3),
      check ((kind = 'quiz') = (right_choice is not null)),
      check (closed_at is null or launched_at is not null),
      check (revealed_at is null or closed_at is not null)
    );
    create index polls_by_broadcast on polls (broadcast, created_at);
    -- Viewers are asked one thing at a time, whichever host launches on whichever node.
    create unique index polls_one_open on polls (broadcast) where launched_at is not null and closed_at is null;

    create table poll_answers (
      poll uuid not null references polls,
      viewer uuid not null,
      choice integer not null check (choice >= 0),
      at timestamptz(3) not null,
      primary key (poll, viewer)
    );
    create function keep_answer() returns trigger language plpgsql as $$
      begin
        if new.poll = old.poll and new.viewer = old.viewer
          and exists (select from polls where id = old.poll and kind = 'poll') then return new;
        end if;
        raise exception 'this answer cannot change';
      end $$;
    create trigger poll_answers_kept before update on poll_answers
      for each row execute function keep_answer();
    create trigger poll_answers_append_only before delete or truncate on poll_answers
      for each statement execute function refuse_change();

    create table questions (
      id uuid primary key,
      broadcast uuid not null references broadcasts,
      viewer uuid not null,
      text text not null,
      asked_at timestamptz(3) not null,
      revision integer not null default 1,
      answered_from timestamptz(3),
      answered_at timestamptz(3),
      hidden boolean not null default false
    );
    create index questions_by_viewer on questions (broadcast, viewer, asked_at);

    create table question_votes (
      question uuid not null references questions,
      viewer uuid not null,
      at timestamptz(3) not null,
      primary key (question, viewer)
    );

    -- What is lost in a crash is told once too often.
    create unlogged table tellings (name text primary key, at timestamptz(3) not null)
  `.execute(database)
}

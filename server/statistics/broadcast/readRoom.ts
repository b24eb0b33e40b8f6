import { sql } from 'kysely'
import type { PollFigures, RoomFigures } from '#content/schema/roomFigures.ts'
import type { Database } from '../../storage/tables.ts'
import type { Window } from './walkSteps.ts'

type Counts = Omit<RoomFigures, 'talk' | 'polls'>

interface PollRow {
  readonly id: string
  readonly kind: PollFigures['kind']
  readonly question: string
  readonly launched_at: Date
  readonly choices: readonly string[]
  readonly right_choice: number | null
  /** How many chose each place; a place that nobody chose is not there. */
  readonly counted: Readonly<Record<number, number>>
}

/** What the audience of a broadcast said and did: messages, likes, questions, reservations and polls. */
export async function readRoom(
  database: Database,
  broadcast: string,
  window: Window | undefined,
): Promise<RoomFigures> {
  const { rows: counts } = await sql<Counts>`
    select
      count(*) filter (where standing = 'shown') as messages,
      count(distinct viewer) filter (where standing = 'shown') as writers,
      count(*) filter (where standing = 'held') as held,
      count(*) filter (where standing = 'refused') as refused,
      count(*) filter (where standing = 'removed') as removed,
      (select coalesce(sum(total), 0) from room_likes where broadcast = ${broadcast}) as likes,
      (select count(*) from questions where broadcast = ${broadcast} and not hidden) as questions,
      (select count(*) from questions
        where broadcast = ${broadcast} and not hidden and answered_at is not null) as answered,
      (select count(*) from reservations where broadcast = ${broadcast} and taken_back_at is null) as reservations
    from room_messages where broadcast = ${broadcast}
  `.execute(database)
  const [all] = counts
  if (!all) throw new Error('a count without a row')
  return {
    ...all,
    talk: window ? await readTalk(database, broadcast, window) : [],
    polls: await readPolls(database, broadcast),
  }
}

async function readTalk(database: Database, broadcast: string, { from, until, stepSeconds }: Window) {
  const { rows } = await sql<{ slot: number; messages: number }>`
    select floor(extract(epoch from moment - ${from}::timestamptz) / ${stepSeconds})::int as slot, count(*) as messages
    from room_messages
    where broadcast = ${broadcast} and standing = 'shown'
      and moment >= ${from}::timestamptz and moment <= ${until}::timestamptz
    group by 1 order by 1
  `.execute(database)
  return rows.map(({ slot, messages }) => ({
    at: new Date(from.getTime() + slot * stepSeconds * 1000).toISOString(),
    messages,
  }))
}

async function readPolls(database: Database, broadcast: string): Promise<PollFigures[]> {
  const { rows } = await sql<PollRow>`
    select id, kind, question, launched_at, choices, right_choice, (
      select coalesce(jsonb_object_agg(choice, answers), '{}')
      from (select choice, count(*) as answers from poll_answers where poll = polls.id group by choice) as each
    ) as counted
    from polls where broadcast = ${broadcast} and launched_at is not null order by launched_at
  `.execute(database)
  return rows.map(({ id, kind, question, launched_at, choices, right_choice, counted }) => ({
    id,
    kind,
    question,
    launchedAt: launched_at.toISOString(),
    answers: Object.values(counted).reduce((sum, answers) => sum + answers, 0),
    choices: choices.map((words, place) => ({
      words,
      answers: counted[place] ?? 0,
      right: place === right_choice,
    })),
  }))
}

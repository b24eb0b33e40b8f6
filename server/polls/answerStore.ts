import { sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { PollKind } from '#content/schema/poll.ts'
import { groupCommit } from '../groupCommit.ts'
import { sharedByKey } from '../sharedByKey.ts'
import type { Database } from '../storage/tables.ts'

interface Answer {
  readonly poll: string
  readonly viewer: string
  readonly choice: number
  readonly at: Date
}
/** An answer on its way, and what the database holds of its viewer once it is written. */
interface Written extends Answer {
  held?: number
}

const MOST_AT_ONCE = 500
const keyOf = ({ poll, viewer }: Pick<Answer, 'poll' | 'viewer'>) => `${poll}/${viewer}`

/** One row for each viewer, the first answer or the last; in one order on every node, or two could wait for each other. */
function oneEach(answers: readonly Written[], kind: PollKind): Written[] {
  const ordered = kind === 'quiz' ? [...answers].reverse() : answers
  const each = new Map(ordered.map((answer) => [keyOf(answer), answer]))
  return [...each].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, answer]) => answer)
}

/**
 * The answers of viewers in the database: one a viewer, whatever comes at once. Thousands answer within seconds: what
 * comes while a write is under way goes into the next one, so that nobody else has to wait for the database.
 */
export function createAnswerStore(database: Database) {
  const commitAs = (kind: PollKind) => async (answers: readonly Written[]) => {
    const rows = oneEach(answers, kind)
    const columns = sql`
      unnest(${rows.map(({ poll }) => poll)}::uuid[], ${rows.map(({ viewer }) => viewer)}::uuid[],
        ${rows.map(({ choice }) => choice)}::integer[], ${rows.map(({ at }) => at)}::timestamptz[])`
    const onConflict =
      kind === 'poll' ? sql`do update set choice = excluded.choice, at = excluded.at` : sql`do nothing`
    await sql`
      insert into poll_answers (poll, viewer, choice, at) select * from ${columns}
      on conflict (poll, viewer) ${onConflict}`.execute(database)
    if (kind === 'poll') return
    const held = await sql<Answer>`
      select poll_answers.* from poll_answers
      join ${columns} as asked (poll, viewer, choice, at) using (poll, viewer)`.execute(database)
    const choices = new Map(held.rows.map((answer) => [keyOf(answer), answer.choice]))
    for (const answer of answers) answer.held = choices.get(keyOf(answer)) ?? -1
  }
  const groups = {
    poll: groupCommit<Written>(commitAs('poll'), MOST_AT_ONCE),
    quiz: groupCommit<Written>(commitAs('quiz'), MOST_AT_ONCE),
  }
  const standing = sharedByKey((poll) =>
    database
      .selectFrom('polls')
      .innerJoin('broadcasts', 'broadcasts.id', 'polls.broadcast')
      .select([
        'broadcast',
        'kind',
        'choices',
        'seconds',
        'launched_at',
        'closed_at',
        'revealed_at',
        'ended_at',
      ])
      .where('polls.id', '=', poll)
      .executeTakeFirst(),
  )

  return {
    /** What an answer is judged by, without counting; undefined where this broadcast has no such poll. */
    async standing(broadcast: string, poll: string) {
      const found = await standing(poll)
      return found?.broadcast === broadcast ? found : undefined
    },

    /** Resolves when it is kept. @throws Problem `poll/answered-already` where a quiz has another answer of this viewer */
    async keep(kind: PollKind, answer: Answer): Promise<void> {
      const written: Written = { ...answer }
      await groups[kind].add(written)
      // The same answer once more is only a line that was slow.
      if (kind === 'quiz' && written.held !== answer.choice) throw new Problem('poll/answered-already')
    },

    of: (broadcast: string, viewer: string) =>
      database
        .selectFrom('poll_answers')
        .innerJoin('polls', 'polls.id', 'poll_answers.poll')
        .select(['poll_answers.poll', 'poll_answers.choice'])
        .where('polls.broadcast', '=', broadcast)
        .where('poll_answers.viewer', '=', viewer)
        .execute(),

    /** Resolves when everything given so far is kept. */
    settled: async () => {
      await groups.poll.settled()
      await groups.quiz.settled()
    },
  }
}

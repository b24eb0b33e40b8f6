import type { Insertable } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { PollKind } from '#content/schema/poll.ts'
import type { Database, Tables } from '../storage/tables.ts'

/** The answers of viewers in the database: one a viewer, whatever comes at once. */
export const createAnswerStore = (database: Database) => ({
  /** What an answer is judged by, without counting. */
  standing: (broadcast: string, poll: string) =>
    database
      .selectFrom('polls')
      .innerJoin('broadcasts', 'broadcasts.id', 'polls.broadcast')
      .select(['kind', 'choices', 'seconds', 'launched_at', 'closed_at', 'revealed_at', 'ended_at'])
      .where('polls.id', '=', poll)
      .where('polls.broadcast', '=', broadcast)
      .executeTakeFirst(),

  /** Resolves when it is kept. @throws Problem `poll/answered-already` where a quiz has another answer of this viewer */
  async keep(kind: PollKind, answer: Insertable<Tables['poll_answers']>): Promise<void> {
    const { poll, viewer, choice, at } = answer
    const insert = database.insertInto('poll_answers').values(answer)
    if (kind === 'poll') {
      await insert
        .onConflict((conflict) => conflict.columns(['poll', 'viewer']).doUpdateSet({ choice, at }))
        .execute()
      return
    }
    const { numInsertedOrUpdatedRows } = await insert
      .onConflict((conflict) => conflict.columns(['poll', 'viewer']).doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows) return
    const before = await database
      .selectFrom('poll_answers')
      .select('choice')
      .where('poll', '=', poll)
      .where('viewer', '=', viewer)
      .executeTakeFirst()
    // The same answer once more is only a line that was slow.
    if (before?.choice !== choice) throw new Problem('poll/answered-already')
  },

  of: (broadcast: string, viewer: string) =>
    database
      .selectFrom('poll_answers')
      .innerJoin('polls', 'polls.id', 'poll_answers.poll')
      .select(['poll_answers.poll', 'poll_answers.choice'])
      .where('polls.broadcast', '=', broadcast)
      .where('poll_answers.viewer', '=', viewer)
      .execute(),
})

import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { BroadcastStatus } from '#content/schema/broadcast.ts'
import type { Database, Tables } from '../storage/tables.ts'

export interface QuestionRow extends Selectable<Tables['questions']> {
  readonly votes: number
  /** Of its broadcast. */
  readonly status: BroadcastStatus
}

/** Questions and their votes in the database. */
export function createQuestionStore(database: Database) {
  const withVotes = () =>
    database
      .selectFrom('questions')
      .innerJoin('broadcasts', 'broadcasts.id', 'questions.broadcast')
      .selectAll('questions')
      .select('broadcasts.status')
      .select(({ selectFrom, fn }) =>
        selectFrom('question_votes')
          .select(fn.countAll<number>().as('votes'))
          .whereRef('question_votes.question', '=', 'questions.id')
          .as('votes'),
      )
      .$castTo<QuestionRow>()

  /** @throws Problem `question/not-found` */
  const get = async (broadcast: string, question: string): Promise<QuestionRow> => {
    const row = await withVotes()
      .where('questions.id', '=', question)
      .where('questions.broadcast', '=', broadcast)
      .executeTakeFirst()
    if (!row) throw new Problem('question/not-found')
    return row
  }

  return {
    get,
    all: (broadcast: string) => withVotes().where('questions.broadcast', '=', broadcast).execute(),
    some: (ids: readonly string[]) => withVotes().where('questions.id', 'in', ids).execute(),
    /** @throws Problem `broadcast/not-found` */
    async statusOf(broadcast: string): Promise<BroadcastStatus> {
      const row = await database
        .selectFrom('broadcasts')
        .select('status')
        .where('id', '=', broadcast)
        .executeTakeFirst()
      if (!row) throw new Problem('broadcast/not-found')
      return row.status
    },

    /**
     * Keeps a question, one after another of each viewer, whichever node hears them.
     * @throws what `admit` throws, which is told when this viewer last asked
     */
    add: (row: Insertable<Tables['questions']>, admit: (lastAt: Date | undefined) => void) =>
      database.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`${row.broadcast} ${row.viewer}`}, 0))`.execute(
          transaction,
        )
        const last = await transaction
          .selectFrom('questions')
          .select('asked_at')
          .where('broadcast', '=', row.broadcast)
          .where('viewer', '=', row.viewer)
          .orderBy('asked_at', 'desc')
          .limit(1)
          .executeTakeFirst()
        admit(last?.asked_at)
        await transaction.insertInto('questions').values(row).execute()
      }),

    async vote(question: string, viewer: string, up: boolean, at: Date): Promise<void> {
      if (up)
        await database
          .insertInto('question_votes')
          .values({ question, viewer, at })
          .onConflict((conflict) => conflict.columns(['question', 'viewer']).doNothing())
          .execute()
      else
        await database
          .deleteFrom('question_votes')
          .where('question', '=', question)
          .where('viewer', '=', viewer)
          .execute()
    },

    async of(broadcast: string, viewer: string) {
      const mine = database.selectFrom('questions').where('questions.broadcast', '=', broadcast)
      const asked = await mine.select('id').where('viewer', '=', viewer).execute()
      const voted = await mine
        .innerJoin('question_votes', 'question_votes.question', 'questions.id')
        .select('questions.id')
        .where('question_votes.viewer', '=', viewer)
        .execute()
      return { asked: asked.map(({ id }) => id), voted: voted.map(({ id }) => id) }
    },

    /** @throws Problem `question/not-found` */
    async change(broadcast: string, question: string, changes: Updateable<Tables['questions']>) {
      const { numUpdatedRows } = await database
        .updateTable('questions')
        .set({ ...changes, revision: sql<number>`revision + 1` })
        .where('id', '=', question)
        .where('broadcast', '=', broadcast)
        .executeTakeFirst()
      if (numUpdatedRows === 0n) throw new Problem('question/not-found')
    },

    /** Nobody answers two at once: whatever was being answered has been. Answers with those that this concerned. */
    async finishOthers(broadcast: string, question: string, at: Date): Promise<string[]> {
      const rows = await database
        .updateTable('questions')
        .set({ answered_at: at, revision: sql<number>`revision + 1` })
        .where('broadcast', '=', broadcast)
        .where('id', '!=', question)
        .where('answered_from', 'is not', null)
        .where('answered_at', 'is', null)
        .returning('id')
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}

import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import type { BroadcastStatus } from '#content/schema/broadcast.ts'
import type { Database, Tables } from '../storage/tables.ts'

/** A poll with what its broadcast says of it. */
interface Standing extends Selectable<Tables['polls']> {
  readonly status: BroadcastStatus
  readonly ended_at: Date | null
}

export interface PollRow extends Standing {
  /** How many chose each place; a place that nobody chose is not there. */
  readonly counted: Readonly<Record<number, number>>
}

const UNIQUE_VIOLATION = '23505'

/** Polls in the database; counts are of the answers' rows, at the moment they are asked for. */
export function createPollStore(database: Database) {
  const read = async (broadcast: string, poll?: string): Promise<PollRow[]> => {
    const { rows } = await sql<PollRow>`
      select polls.*, broadcasts.status, broadcasts.ended_at, (
        select coalesce(jsonb_object_agg(choice, answers), '{}')
        from (select choice, count(*) as answers from poll_answers where poll = polls.id group by choice) as each
      ) as counted
      from polls join broadcasts on broadcasts.id = polls.broadcast
      where polls.broadcast = ${broadcast} ${poll === undefined ? sql`` : sql`and polls.id = ${poll}`}
      order by polls.launched_at nulls first, polls.created_at
    `.execute(database)
    return rows
  }
  /** @throws Problem `broadcast/not-found` */
  const proveBroadcast = async (id: string) => {
    const known = await database.selectFrom('broadcasts').select('id').where('id', '=', id).executeTakeFirst()
    if (!known) throw new Problem('broadcast/not-found')
  }
  /** @throws Problem `poll/not-found` */
  const get = async (broadcast: string, poll: string): Promise<PollRow> => {
    const [row] = await read(broadcast, poll)
    if (!row) throw new Problem('poll/not-found')
    return row
  }

  return {
    get,
    /** Drafts first, then in the order of their launch. @throws Problem `broadcast/not-found` */
    async all(broadcast: string): Promise<PollRow[]> {
      const rows = await read(broadcast)
      if (rows.length === 0) await proveBroadcast(broadcast)
      return rows
    },
    /** @throws Problem `broadcast/not-found` */
    async add(row: Insertable<Tables['polls']>): Promise<void> {
      await proveBroadcast(row.broadcast)
      await database.insertInto('polls').values(row).execute()
    },
    /** Changes a poll under its lock. @throws Problem `poll/not-found`, `poll/another-open`, and what `change` throws */
    async change(
      broadcast: string,
      poll: string,
      change: (row: Standing) => Updateable<Tables['polls']>,
    ): Promise<void> {
      const changing = database.transaction().execute(async (transaction) => {
        const { rows } = await sql<Standing>`
          select polls.*, broadcasts.status, broadcasts.ended_at
          from polls join broadcasts on broadcasts.id = polls.broadcast
          where polls.id = ${poll} and polls.broadcast = ${broadcast} for update of polls
        `.execute(transaction)
        if (!rows[0]) throw new Problem('poll/not-found')
        const changes = change(rows[0])
        if (Object.keys(changes).length === 0) return
        await transaction
          .updateTable('polls')
          .set({ ...changes, revision: sql<number>`revision + 1` })
          .where('id', '=', poll)
          .execute()
      })
      await changing.catch((error: { code?: string }) => {
        throw error.code === UNIQUE_VIOLATION ? new Problem('poll/another-open') : error
      })
    },
    /** @throws Problem `poll/not-found`, `poll/launched-already` */
    async remove(broadcast: string, poll: string): Promise<void> {
      const { numDeletedRows } = await database
        .deleteFrom('polls')
        .where('id', '=', poll)
        .where('broadcast', '=', broadcast)
        .where('launched_at', 'is', null)
        .executeTakeFirst()
      if (numDeletedRows > 0n) return
      await get(broadcast, poll)
      throw new Problem('poll/launched-already')
    },
    /** Writes down what has closed by itself since; each is answered with once, to whichever node wrote it. */
    async closeDue(now: Date): Promise<{ id: string; broadcast: string }[]> {
      const { rows } = await sql<{ id: string; broadcast: string }>`
        update polls set revision = polls.revision + 1,
          closed_at = least(launched_at + make_interval(secs => seconds), broadcasts.ended_at)
        from broadcasts
        where broadcasts.id = polls.broadcast and launched_at is not null and closed_at is null
          and least(launched_at + make_interval(secs => seconds), broadcasts.ended_at) <= ${now}::timestamptz
        returning polls.id, polls.broadcast
      `.execute(database)
      return rows
    },
  }
}

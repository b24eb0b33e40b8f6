import { randomUUID } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Fault } from '#content/schema/screen.ts'
import type { Serve } from '../serve.ts'
import type { Database, Tables } from '../storage/tables.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
}

/** Faults of the hall: reported, answered, mended. The first answer stops the clock of the response time. */
export function faults(serve: Serve, { database, now }: Needs) {
  serve(routes.listFaults, async () => {
    const rows = await database
      .selectFrom('faults')
      .selectAll()
      .orderBy(sql`mended_at is not null`)
      .orderBy('reported_at', 'desc')
      .execute()
    return rows.map(faultFrom)
  })

  serve(routes.reportFault, async ({ body, identity }) => {
    const reported = {
      id: randomUUID(),
      place: body.where,
      what: body.what,
      reported_at: now(),
      reported_by: identity?.username ?? '',
      answered_at: null,
      answer: null,
      mended_at: null,
    }
    await database.insertInto('faults').values(reported).execute()
    return faultFrom(reported)
  })

  serve(routes.answerFault, async ({ params, body }) => {
    if (!body.answer && !body.mended) throw new Problem('request/invalid', 'answer')
    const at = now()
    const changed = await database
      .updateTable('faults')
      .set((build) => ({
        // Mending without a word is an answer, too.
        answered_at: build.fn.coalesce('answered_at', sql<Date>`${at}::timestamptz`),
        ...(body.answer ? { answer: body.answer } : {}),
        ...(body.mended ? { mended_at: build.fn.coalesce('mended_at', sql<Date>`${at}::timestamptz`) } : {}),
      }))
      .where('id', '=', params.id)
      .returningAll()
      .executeTakeFirst()
    if (!changed) throw new Problem('upkeep/fault-not-found')
    return faultFrom(changed)
  })
}

const faultFrom = (row: Selectable<Tables['faults']>): Fault => ({
  id: row.id,
  where: row.place,
  what: row.what,
  reportedAt: row.reported_at.toISOString(),
  reportedBy: row.reported_by,
  answeredAt: row.answered_at?.toISOString() ?? null,
  answer: row.answer,
  mendedAt: row.mended_at?.toISOString() ?? null,
})

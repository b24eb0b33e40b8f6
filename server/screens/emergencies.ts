import { randomUUID } from 'node:crypto'
import type { Selectable } from 'kysely'
import { Problem } from '#content/contract/problems.ts'
import {
  type Emergency,
  type EmergencyStand,
  type EmergencyTemplate,
  type EmergencyWords,
  emergencyTemplate,
} from '#content/schema/screenCommand.ts'
import { emergencyWordsOf } from '#content/strings/emergencyWords.ts'
import type { Database, Tables } from '../storage/tables.ts'

/** What covers every screen, kept until somebody ends it: a server that dies and comes back goes on with it. */
export const createEmergencies = (database: Database, now: () => Date) => {
  const standing = () =>
    database.selectFrom('emergencies').selectAll().where('ended_at', 'is', null).executeTakeFirst()
  const seenBy = async (id: string) => {
    const rows = await database
      .selectFrom('emergency_acknowledgements')
      .select(['screen', 'at'])
      .where('emergency', '=', id)
      .orderBy('at')
      .execute()
    return rows.map(({ screen, at }) => ({ screen, at: at.toISOString() }))
  }
  const stand = async (row: Selectable<Tables['emergencies']>): Promise<EmergencyStand> => ({
    ...emergencyFrom(row),
    begunBy: row.begun_by,
    acknowledged: await seenBy(row.id),
  })

  return {
    async now(): Promise<Emergency | null> {
      const row = await standing()
      return row ? emergencyFrom(row) : null
    },
    async stand(): Promise<EmergencyStand | null> {
      const row = await standing()
      return row ? stand(row) : null
    },
    /** @throws Problem `emergency/on-already` */
    async begin(template: EmergencyTemplate, words: EmergencyWords, by: string): Promise<EmergencyStand> {
      const row = { id: randomUUID(), template, ...words, begun_at: now(), begun_by: by }
      const begun = await database
        .insertInto('emergencies')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst()
      if (!begun) throw new Problem('emergency/on-already')
      return stand(begun)
    },
    /** @throws Problem `emergency/over` */
    async end(id: string, by: string): Promise<void> {
      const [ended] = await database
        .updateTable('emergencies')
        .set({ ended_at: now(), ended_by: by })
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .execute()
      if (!ended?.numUpdatedRows) throw new Problem('emergency/over')
    },
    /** A screen shows it; said twice it is one. */
    async acknowledge(id: string, screen: string): Promise<void> {
      await database
        .insertInto('emergency_acknowledgements')
        .columns(['emergency', 'screen', 'at'])
        .expression((from) =>
          from
            .selectFrom('emergencies')
            .innerJoin('screens', (join) => join.onTrue())
            .select(['emergencies.id', 'screens.id'])
            .select(({ val, cast }) => cast<Date>(val(now().toISOString()), 'timestamptz').as('at'))
            .where('emergencies.id', '=', id)
            .where('emergencies.ended_at', 'is', null)
            .where('screens.id', '=', screen),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
    async templates() {
      const rows = await database.selectFrom('emergency_words').selectAll().execute()
      return emergencyTemplate.options.map((template) => {
        const own = rows.find((row) => row.template === template)
        const words = own ? { zh: own.zh, en: own.en } : emergencyWordsOf(template)
        return { template, words, own: own !== undefined }
      })
    },
    async setWords(template: EmergencyTemplate, words: EmergencyWords, by: string): Promise<void> {
      const row = { ...words, set_at: now(), set_by: by }
      await database
        .insertInto('emergency_words')
        .values({ template, ...row })
        .onConflict((conflict) => conflict.column('template').doUpdateSet(row))
        .execute()
    },
  }
}

export type Emergencies = ReturnType<typeof createEmergencies>

const emergencyFrom = (row: Selectable<Tables['emergencies']>): Emergency => ({
  id: row.id,
  template: row.template as EmergencyTemplate,
  words: { zh: row.zh, en: row.en },
  begunAt: row.begun_at.toISOString(),
})

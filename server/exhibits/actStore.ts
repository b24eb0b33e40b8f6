import type { Selectable, Transaction } from 'kysely'
import {
  type EditingAct,
  type EditingEntry,
  type OwnText,
  ownText,
  type Review,
  type ReviewAct,
  reviewAct,
} from '#content/schema/editing.ts'
import type { EditionPart } from '#content/schema/editionPart.ts'
import type { Database, Tables } from '../storage/tables.ts'
import type { Hand } from './draftStore.ts'

type Reader = Database | Transaction<Tables>
const ENTRIES_LISTED = 300

export type ActStore = ReturnType<typeof createActStore>

/** The log of the editing room: who decided what, when, and in which words. */
export const createActStore = (database: Database) => ({
  async note(
    transaction: Reader,
    { by, at }: Hand,
    act: EditingAct,
    said: { exhibit?: string; part?: EditionPart; version?: number; words?: string; about?: string } = {},
  ): Promise<void> {
    const { exhibit = null, part = null, version = null, words = '', about = '' } = said
    await transaction
      .insertInto('editing_acts')
      .values({ at, by, act, exhibit, part, version, words, about })
      .execute()
  },

  /** The last decision about each exhibit. */
  async reviews(from: Reader = database): Promise<ReadonlyMap<string, Review>> {
    const rows = await from
      .selectFrom('editing_acts')
      .selectAll()
      .distinctOn('exhibit')
      .where('act', 'in', reviewAct.options)
      .where('exhibit', 'is not', null)
      .orderBy('exhibit')
      .orderBy('number', 'desc')
      .execute()
    return new Map(rows.map((row) => [row.exhibit ?? '', reviewOf(row)]))
  },

  /** The last decision about each part of an edition. */
  async partReviews(from: Reader = database): Promise<ReadonlyMap<string, Review>> {
    const rows = await from
      .selectFrom('editing_acts')
      .selectAll()
      .distinctOn('part')
      .where('act', 'in', reviewAct.options)
      .where('part', 'is not', null)
      .orderBy('part')
      .orderBy('number', 'desc')
      .execute()
    return new Map(rows.map((row) => [row.part ?? '', reviewOf(row)]))
  },

  /** Whether somebody may approve their own text, as last decided. */
  async ownText(from: Reader = database): Promise<OwnText> {
    const last = await from
      .selectFrom('editing_acts')
      .select('about')
      .where('act', '=', 'ownText')
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst()
    return ownText.safeParse(last?.about).data ?? 'whenAlone'
  },

  /** Newest first; of one exhibit where one is named. */
  async entries(exhibit?: string): Promise<EditingEntry[]> {
    const rows = await database
      .selectFrom('editing_acts')
      .selectAll()
      .$if(exhibit !== undefined, (query) => query.where('exhibit', '=', exhibit ?? ''))
      .orderBy('number', 'desc')
      .limit(ENTRIES_LISTED)
      .execute()
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
  },
})

const reviewOf = ({ act, by, at, words, version }: Selectable<Tables['editing_acts']>): Review => ({
  ...{ act: act as ReviewAct, by, at: at.toISOString(), words, version: version ?? 0 },
})

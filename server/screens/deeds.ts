import type { DeedKind, ScreenDeed } from '#content/schema/screen.ts'
import type { Database } from '../storage/tables.ts'

/** How many lines are shown. */
const SHOWN = 200

/** What staff did with screens, written down as they did it; the rows never change. */
export const createDeeds = (database: Database) => ({
  /** `what` is a word of the log, `about` says it in names as they are now. */
  async note(by: string, what: DeedKind, about: string, at: Date): Promise<void> {
    await database.insertInto('screen_deeds').values({ at, by, what, about }).execute()
  },
  async latest(): Promise<ScreenDeed[]> {
    const rows = await database
      .selectFrom('screen_deeds')
      .selectAll()
      .orderBy('number', 'desc')
      .limit(SHOWN)
      .execute()
    return rows.map(({ at, ...deed }) => ({ ...deed, number: Number(deed.number), at: at.toISOString() }))
  },
})

export type Deeds = ReturnType<typeof createDeeds>

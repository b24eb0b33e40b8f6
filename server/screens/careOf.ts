import type { ScreenCare } from '#content/schema/screenCare.ts'
import { mergeSettings } from '#content/screens/mergeSettings.ts'
import type { Database } from '../storage/tables.ts'
import type { Commands } from './commands.ts'
import type { Emergencies } from './emergencies.ts'
import type { Groups } from './groups.ts'
import type { Holidays } from './holidays.ts'
import { plateFrom } from './screenStore.ts'
import { settingsOf } from './settingsOf.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly groups: Groups
  readonly holidays: Holidays
  readonly emergencies: Emergencies
  readonly commands: Commands
}

/** Puts together all that the hall asks of a screen; one that is not paired has only what all have. */
export const createCareOf =
  ({ database, now, groups, holidays, emergencies, commands }: Needs) =>
  async (id: string): Promise<ScreenCare> => {
    const [row, all, calendar, emergency, waiting, mirror] = await Promise.all([
      database.selectFrom('screens').selectAll().where('id', '=', id).executeTakeFirst(),
      groups.all(),
      holidays.calendar(),
      emergencies.now(),
      commands.waiting(id),
      database.selectFrom('screens').select('id').where('mirrors', '=', id).executeTakeFirst(),
    ])
    const plate = row ? plateFrom(row) : null
    const seen = plate?.mirrors
      ? await database
          .selectFrom('screens')
          .select(['id', 'duty', 'settings'])
          .where('id', '=', plate.mirrors)
          .executeTakeFirst()
      : undefined
    const settings = settingsOf(id, plate && row ? row.settings : {}, all)
    return {
      at: now().toISOString(),
      plate,
      mirrorOf: seen ? (seen.duty === 'wall' ? 'wall' : 'touch') : null,
      mirrored: mirror !== undefined,
      // What it shows is the other screen's; how it stands in the hall stays its own.
      settings: seen
        ? mergeSettings([{ ...settings, playlist: settingsOf(seen.id, seen.settings, all).playlist }])
        : settings,
      calendar,
      emergency,
      commands: waiting,
    }
  }

import type { ColumnType } from 'kysely'
import type { ExhibitVisit, LeftBy } from '#content/schema/exhibitVisit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { Kept } from './columns.ts'

/** Visits to the touch screens. */
export interface ExhibitVisitTables {
  /** What touch screens were used for; append-only. */
  exhibit_visits: {
    id: Kept<string>
    screen: Kept<string>
    exhibit: Kept<string>
    language: Kept<Locale>
    began_at: Kept<Date>
    seconds: Kept<number>
    touches: Kept<number>
    answers: ColumnType<ExhibitVisit['answers'], string, never>
    left_by: Kept<LeftBy>
    touched: ColumnType<ExhibitVisit['touched'], string, never>
    last_touched: Kept<string | null>
    received_at: Kept<Date>
  }
}

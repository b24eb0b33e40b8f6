import type { ColumnType } from 'kysely'
import type { Mark } from '#content/schema/score.ts'
import type { Kept } from './columns.ts'

/** The games' boards of the day; both append-only. */
export interface ScoreTables {
  scores: {
    id: Kept<string>
    screen: Kept<string>
    game: Kept<string>
    level: Kept<string>
    mark: ColumnType<Mark, string, never>
    points: Kept<number>
    seconds: Kept<number>
    played_at: Kept<Date>
    received_at: Kept<Date>
    address: Kept<string>
  }
  /** What was played before is on no board any more. */
  score_clearings: { game: Kept<string>; at: Kept<Date>; by: Kept<string> }
}

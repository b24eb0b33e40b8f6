import { sql } from 'kysely'
import { startOfDay } from '#content/schema/hallTime.ts'
import type { Board, BoardRow, Mark, Score } from '#content/schema/score.ts'
import { BOARD_ROWS } from '#content/schema/scoreRules.ts'
import type { Database } from '../storage/tables.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

interface Ranked extends BoardRow {
  readonly game: string
  readonly level: string
  readonly rounds: number
}

/** A round as the hall writes it down. */
export type HeardScore = Omit<Score, 'playedAt'> & {
  readonly playedAt: Date
  readonly heardAt: Date
  readonly address: string
}

/** The rounds that were played, in the tables `scores` and `score_clearings`. */
export const createScoreStore = (database: Database) => ({
  async knowsScreens(screens: readonly string[]): Promise<boolean> {
    const known = await database
      .selectFrom('screens')
      .select('id')
      .where('id', 'in', screens)
      .where('role', '=', 'touch')
      .execute()
    return known.length === new Set(screens).size
  },

  /** How many rounds came from an address since then. */
  async heardFrom(address: string, since: Date): Promise<number> {
    const { rounds } = await database
      .selectFrom('scores')
      .select(({ fn }) => fn.countAll<number>().as('rounds'))
      .where('address', '=', address)
      .where('received_at', '>', since)
      .executeTakeFirstOrThrow()
    return rounds
  },

  /** How many s of the hour before `at` a screen was played at, without the round `id`. */
  async secondsPlayed(screen: string, at: Date, id: string): Promise<number> {
    const { seconds } = await database
      .selectFrom('scores')
      .select(({ fn }) => fn.sum<number | null>('seconds').as('seconds'))
      .where('screen', '=', screen)
      .where('id', '!=', id)
      .where('played_at', '>', new Date(at.getTime() - HOUR_MS))
      .where('played_at', '<=', at)
      .executeTakeFirstOrThrow()
    return seconds ?? 0
  },

  /** Each round once, however often it is sent. */
  async keep({ id, screen, game, level, mark, points, seconds, playedAt, heardAt, address }: HeardScore) {
    await database
      .insertInto('scores')
      .values({
        ...{ id, screen, game, level, points, seconds, address },
        mark: JSON.stringify(mark),
        played_at: playedAt,
        received_at: heardAt,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  },

  /** Begins the boards of a game anew. */
  async clear(game: string, at: Date, by: string): Promise<void> {
    await database
      .insertInto('score_clearings')
      .values({ game, at, by })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },

  /** The best of a day of the hall, and where the rounds `ids` stand among all of that day. */
  async boards(day: string, ids: readonly string[] = []) {
    const begin = startOfDay(day)
    const { rows } = await sql<Ranked & { mark: Mark }>`
      with cleared as (select game, max(at) as at from score_clearings group by game),
      ranked as (
        select id, game, level, mark, points,
          row_number() over (partition by game, level order by points desc, played_at, id) as place,
          count(*) over (partition by game, level) as rounds
        from scores left join cleared using (game)
        where played_at >= ${begin} and played_at < ${new Date(begin.getTime() + DAY_MS)}
          and (cleared.at is null or played_at > cleared.at)
      )
      select * from ranked where place <= ${BOARD_ROWS} or id = any(${ids}::uuid[])
      order by game, level, place
    `.execute(database)
    const boards: Board[] = []
    for (const { game, level, rounds, id, place, mark, points } of rows) {
      if (place > BOARD_ROWS) continue
      const last = boards.at(-1)
      const row = { id, place, mark, points }
      if (last?.game === game && last.level === level) last.rows.push(row)
      else boards.push({ game, level, rounds, rows: [row] })
    }
    const places = rows.filter(({ id }) => ids.includes(id)).map(({ id, place }) => ({ id, place }))
    return { day, boards, places }
  },
})

import { hallDay } from '#content/schema/hallTime.ts'
import type { BoardRow, DayBoards, Score } from '#content/schema/score.ts'
import { BOARD_ROWS } from '#content/schema/scoreRules.ts'

/** One board as a screen can show it now. */
export interface Standing {
  readonly rows: readonly BoardRow[]
  /** How many rounds were played today, as far as this screen knows. */
  readonly rounds: number
}

interface Known {
  /** The last boards the hall told; of another day they are worth nothing. */
  readonly heard: DayBoards | undefined
  /** What the hall does not have yet. */
  readonly unsent: readonly Score[]
  readonly game: string
  readonly level: string
  readonly now: Date
}

/** The best ten of today: those the hall told, and among them the rounds of this screen that it has not heard of. */
export function standingOf({ heard, unsent, game, level, now }: Known): Standing {
  const day = hallDay(now)
  const isThis = (one: { game: string; level: string }) => one.game === game && one.level === level
  const board = heard?.day === day ? heard.boards.find(isThis) : undefined
  const told = board?.rows ?? []
  const added = unsent.filter(
    (one) => isThis(one) && hallDay(new Date(one.playedAt)) === day && !told.some(({ id }) => id === one.id),
  )
  const rows = [...told, ...added.toSorted((one, other) => one.playedAt.localeCompare(other.playedAt))]
    // Stable: of equal points the earlier stands above.
    .toSorted((one, other) => other.points - one.points)
    .map(({ id, mark, points }, index) => ({ id, mark, points, place: index + 1 }))
  return { rows: rows.slice(0, BOARD_ROWS), rounds: (board?.rounds ?? 0) + added.length }
}

import { z } from 'zod'
import { slug } from './localized.ts'
import { BOARD_ROWS, markPictures, SCORES_AT_ONCE } from './scoreRules.ts'

/** Two small pictures in place of a name: nothing is typed, nothing tells who it was. */
export const mark = z.tuple([z.enum(markPictures), z.enum(markPictures)])
export type Mark = z.output<typeof mark>

/** What somebody reached in one round at a touch screen. */
export const score = z.strictObject({
  /** Made by the screen; sent again, it is the same round. */
  id: z.uuid(),
  screen: z.uuid(),
  game: slug,
  level: slug,
  mark,
  points: z.int().min(1),
  /** How long the round took. */
  seconds: z.number().positive(),
  playedAt: z.iso.datetime(),
})
export type Score = z.output<typeof score>

/** What a screen sends, with its own clock: one that is wrong is put right by the server's. */
export const scoresSent = z.strictObject({
  sentAt: z.iso.datetime(),
  scores: z.array(score).min(1).max(SCORES_AT_ONCE),
})

/** A line of a board. Of equal points the earlier round stands above. */
export const boardRow = score
  .pick({ id: true, mark: true, points: true })
  .extend({ place: z.int().positive() })
export type BoardRow = z.output<typeof boardRow>

/** The best of one level today. */
export const board = z.strictObject({
  game: slug,
  level: slug,
  /** How many rounds were played today. */
  rounds: z.int().positive(),
  rows: z.array(boardRow).max(BOARD_ROWS),
})
export type Board = z.output<typeof board>

/** All boards of one day of the hall; a game that nobody has played today has none. */
export const dayBoards = z.strictObject({ day: z.iso.date(), boards: z.array(board) })
export type DayBoards = z.output<typeof dayBoards>

/** What became of the scores that were sent. */
export const scoresTaken = dayBoards.extend({
  /** Where today's ones stand, also below the tenth. */
  places: z.array(z.strictObject({ id: z.uuid(), place: z.int().positive() })),
  refused: z.array(z.strictObject({ id: z.uuid(), code: z.string() })),
})
export type ScoresTaken = z.output<typeof scoresTaken>

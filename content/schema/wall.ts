import { z } from 'zod'
import { editionId } from './edition.ts'

const displaySide = z.number().min(50).max(10_000)
const gap = z.number().min(0).max(2_000)
const along = z.number().min(-50_000).max(50_000)

/** Where a screen hangs: in a cell of the grid, counted from 0 at the upper left, or anywhere, in mm from the upper left. */
export const wallPlace = z.union([
  z.strictObject({
    screen: z.uuid(),
    column: z.number().int().min(0).max(11),
    row: z.number().int().min(0).max(11),
  }),
  z.strictObject({
    screen: z.uuid(),
    xMm: along,
    yMm: along,
    widthMm: displaySide,
    heightMm: displaySide,
  }),
])
export type WallPlace = z.output<typeof wallPlace>

/** Several displays that show one picture. */
export const wallPlan = z.strictObject({
  name: z.string().trim().min(1).max(40),
  /** How many displays stand side by side, and one above the other. */
  across: z.number().int().min(1).max(12),
  down: z.number().int().min(1).max(12),
  /** What one of them shows, without its frame. */
  displayWidthMm: displaySide,
  displayHeightMm: displaySide,
  /** From where one display ends to where the next begins: both frames, and the air between. */
  gapAcrossMm: gap,
  gapDownMm: gap,
  places: z.array(wallPlace).max(48),
})
export type WallPlan = z.output<typeof wallPlan>

export const wall = wallPlan.extend({
  id: z.uuid(),
  revision: z.number().int(),
  /** Whether its displays show the test pattern now. */
  pattern: z.boolean(),
})
export type Wall = z.output<typeof wall>

/** What a display tells the others of its wall. */
export const wallMate = z.strictObject({
  screen: z.uuid(),
  /** What its machine can draw. */
  tier: z.enum(['low', 'medium', 'high']),
  /** The edition it shows, and the newest that it has whole. */
  shows: editionId.nullable(),
  ready: editionId.nullable(),
  /** All are to change to this edition at this moment of the hall's clock, in ms since 1970. */
  swap: z.strictObject({ edition: editionId, atMs: z.number() }).nullable(),
})
export type WallMate = z.output<typeof wallMate>

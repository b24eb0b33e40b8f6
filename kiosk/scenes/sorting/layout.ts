import type { Frame } from '#content/scene/scene.ts'
import type { Spot } from './flight.ts'

/** The camera looks down on the table by this angle, in radians. */
export const LOOK_DOWN = 0.36

/** Where everything stands on the table, in units of the game; its top is y = 0. */
export const BINS_DEPTH = -1.22
export const PLATE: Spot = { x: 0, y: 0.13, z: 1.06 }
/** The next things in line, nearest first; the last place is where a new one comes up. */
export const WAITING: readonly Spot[] = [
  { x: 1.0, y: 0, z: 0.5 },
  { x: 1.56, y: 0, z: 1.05 },
  { x: 1.74, y: 0, z: 0.1 },
  { x: 2.5, y: 0, z: 0.1 },
]
export const MEADOW: Spot = { x: -1.42, y: 0, z: 0.72 }

interface Place {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly scale: number
}

/** Where the groups stand in the picture, which is 7.8 units high around the origin. */
export interface SortingLayout {
  readonly game: Place
  readonly mascot: Place
  /** Height of the column below the mascot. */
  readonly column: number
}

const PORTRAIT: SortingLayout = {
  game: { x: 0, y: -1.98, z: 0, scale: 1 },
  mascot: { x: -1.42, y: -0.2, z: -2.3, scale: 0.66 },
  column: 2,
}
const LANDSCAPE: SortingLayout = {
  game: { x: 1.95, y: -0.8, z: 0, scale: 1.56 },
  mascot: { x: -4.75, y: -2.42, z: 0, scale: 0.9 },
  column: 0.3,
}

/** Portrait: one above the other. Landscape: the mascot at the left, the game on the other two thirds. */
export const layoutOf = ({ width, height }: Frame): SortingLayout => (width >= height ? LANDSCAPE : PORTRAIT)

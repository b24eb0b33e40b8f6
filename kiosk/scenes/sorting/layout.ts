import type { Frame } from '#content/scene/scene.ts'

interface Place {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** Where the groups of the game stand, in units of the scene; the picture is 7.8 high around the origin. */
export interface SortingLayout {
  readonly bins: Place
  readonly hand: Place
  readonly mascot: Place
}

const PORTRAIT: SortingLayout = {
  bins: { x: 0, y: -1.02, scale: 0.97 },
  hand: { x: 0, y: -2.72, scale: 0.86 },
  mascot: { x: -1.3, y: 0.6, scale: 0.56 },
}
const LANDSCAPE: SortingLayout = {
  bins: { x: 1.9, y: 0.05, scale: 1.42 },
  hand: { x: 1.9, y: -2.42, scale: 1.1 },
  mascot: { x: -4.4, y: -2.2, scale: 0.98 },
}

/** Portrait: one above the other. Landscape: the mascot at the left, the game on the other two thirds. */
export const layoutOf = ({ width, height }: Frame): SortingLayout => (width >= height ? LANDSCAPE : PORTRAIT)

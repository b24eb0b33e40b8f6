import type { BirdKey } from './birdsOfTheYear.ts'
import type { Outing } from './flightPaths.ts'
import type { StanderKind } from './standerShapes.ts'
import type { Habit } from './strolls.ts'

/** Birds of one kind on the ground: how many at each place; x is for a 16:9 frame. */
export interface StandingGroup {
  readonly kind: StanderKind
  readonly bird: BirdKey
  readonly size: number
  readonly large: boolean
  readonly floats: boolean
  readonly count: readonly number[]
  readonly places: readonly {
    readonly x: number
    readonly z: number
    readonly wide: number
    readonly deep: number
  }[]
}

/** Large birds a little, small ones rather larger than life: they must be read from where a visitor stands. */
export const standing: readonly StandingGroup[] = [
  {
    kind: 'crane',
    bird: 'crane',
    size: 1,
    large: true,
    floats: false,
    count: [3, 3, 5],
    places: [
      { x: 5, z: -8, wide: 1.7, deep: 0.9 },
      { x: -7.6, z: -14.5, wide: 2, deep: 0.9 },
      { x: 3, z: -27, wide: 6, deep: 1.6 },
    ],
  },
  {
    kind: 'spoonbill',
    bird: 'spoonbill',
    size: 1.18,
    large: true,
    floats: false,
    count: [3, 2, 4],
    places: [
      { x: 3.4, z: -7, wide: 1.7, deep: 0.8 },
      { x: -7.4, z: -12.4, wide: 1.4, deep: 0.7 },
      { x: 7, z: -26, wide: 4, deep: 1.4 },
    ],
  },
  {
    kind: 'egret',
    bird: 'egret',
    size: 1.2,
    large: true,
    floats: false,
    count: [1, 1, 1, 4],
    places: [
      { x: 6.8, z: -9.4, wide: 0.7, deep: 0.5 },
      { x: -5.6, z: -9, wide: 0.8, deep: 0.5 },
      { x: 1.5, z: -12, wide: 0.5, deep: 0.4 },
      { x: -3, z: -24, wide: 7, deep: 1.6 },
    ],
  },
  {
    kind: 'godwit',
    bird: 'godwit',
    size: 1.6,
    large: false,
    floats: false,
    count: [6, 12],
    places: [
      { x: 4.6, z: -8.6, wide: 2.8, deep: 0.9 },
      { x: -8, z: -13.6, wide: 3.6, deep: 1 },
    ],
  },
  {
    kind: 'knot',
    bird: 'knot',
    size: 1.6,
    large: false,
    floats: false,
    count: [12, 18, 26],
    places: [
      { x: 5.2, z: -7, wide: 3, deep: 0.8 },
      { x: -8.6, z: -12.9, wide: 4, deep: 1 },
      { x: 1, z: -24, wide: 9, deep: 1.4 },
    ],
  },
  {
    kind: 'swan',
    bird: 'swan',
    size: 0.96,
    large: true,
    floats: true,
    count: [2, 4, 6],
    places: [
      { x: -1.7, z: -7, wide: 1.1, deep: 0.7 },
      { x: -2.6, z: -16.5, wide: 2.6, deep: 1.2 },
      { x: 7.5, z: -21, wide: 4.5, deep: 1.4 },
    ],
  },
  {
    kind: 'duck',
    bird: 'duck',
    size: 1.12,
    large: false,
    floats: true,
    count: [3, 4, 9],
    places: [
      { x: 0.9, z: -5, wide: 1, deep: 0.5 },
      { x: -3.6, z: -11.4, wide: 1.8, deep: 0.7 },
      { x: 0.5, z: -20.5, wide: 6, deep: 1.2 },
    ],
  },
]

/** Swans upend in their minds only; ducks dabble; egrets wait long and strike; knots stitch the mud like sewing machines. */
export const habits: Record<StanderKind, Habit> = {
  crane: {
    range: 0.8,
    seconds: 46,
    feeds: 3.2,
    feedSeconds: 10,
    bow: 2.05,
    strokes: 0.7,
    sweep: 0.15,
    steps: 1.5,
  },
  spoonbill: {
    range: 1.1,
    seconds: 40,
    feeds: 4,
    feedSeconds: 10.5,
    bow: 1.45,
    strokes: 0.3,
    sweep: 0.75,
    steps: 1.9,
  },
  egret: { range: 0.5, seconds: 60, feeds: 3, feedSeconds: 3, bow: 1.75, strokes: 0.2, sweep: 0, steps: 2.6 },
  godwit: {
    range: 0.5,
    seconds: 30,
    feeds: 8,
    feedSeconds: 5.5,
    bow: 1.6,
    strokes: 1.6,
    sweep: 0.1,
    steps: 5,
  },
  knot: {
    range: 0.55,
    seconds: 24,
    feeds: 12,
    feedSeconds: 4,
    bow: 1.2,
    strokes: 3.2,
    sweep: 0.05,
    steps: 8,
  },
  swan: { range: 1.3, seconds: 75, feeds: 1.6, feedSeconds: 9, bow: 2.1, strokes: 0.2, sweep: 0.1, steps: 0 },
  duck: { range: 1, seconds: 50, feeds: 3, feedSeconds: 4, bow: 1.3, strokes: 1.2, sweep: 0.2, steps: 0 },
}

/** Waders rise all together now and then, and settle again where they were. */
export const outings: Partial<Record<StanderKind, Outing>> = {
  knot: { period: 84, rest: 14, phase: 36 },
  godwit: { period: 96, rest: 24, phase: 40 },
}

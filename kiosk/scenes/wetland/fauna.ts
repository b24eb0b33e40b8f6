import type { BirdKey } from './birdsOfTheYear.ts'
import type { Cloud, Outing, Skein } from './flightPaths.ts'
import type { FlyerKind } from './flyerShapes.ts'
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
    count: [12, 20, 34],
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
] // prettier-ignore

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

interface Flock {
  readonly shape: FlyerKind
  readonly bird: BirdKey
  readonly belly: string
  readonly size: number
  readonly count: number
  readonly cloud: Cloud
  /** Where its birds come down, if they do. */
  readonly home?: StanderKind
}

export const clouds: readonly Flock[] = [
  {
    shape: 'wader',
    bird: 'knot',
    belly: '#efeae0',
    size: 1.35,
    count: 320,
    home: 'knot',
    cloud: {
      middle: [-3, 9.4, -40],
      roam: [13, 2.2, 9],
      size: [9.5, 3.1, 6.5],
      pace: 0.028,
      phase: 0.5,
      flutter: 0.13,
    },
  },
  {
    shape: 'godwit',
    bird: 'godwit',
    belly: '#d9c7a8',
    size: 1.4,
    count: 90,
    home: 'godwit',
    cloud: {
      middle: [8, 11.5, -48],
      roam: [12, 1.8, 8],
      size: [9, 1.9, 5],
      pace: 0.024,
      phase: 2.6,
      flutter: 0.1,
    },
  },
  {
    shape: 'gull',
    bird: 'gull',
    belly: '#fffdf8',
    size: 1.15,
    count: 22,
    cloud: {
      middle: [1, 5.6, -24],
      roam: [10, 1, 6],
      size: [9, 2.2, 6],
      pace: 0.022,
      phase: 1.4,
      flutter: 0.06,
    },
  },
  {
    shape: 'egret',
    bird: 'egret',
    belly: '#fffefb',
    size: 1.2,
    count: 7,
    cloud: {
      middle: [-4, 5.6, -27],
      roam: [12, 0.7, 7],
      size: [7, 1.3, 4],
      pace: 0.02,
      phase: 4.6,
      flutter: 0.04,
    },
  },
] // prettier-ignore

interface Flights {
  readonly shape: FlyerKind
  readonly bird: BirdKey
  readonly belly: string
  readonly size: number
  readonly skeins: readonly Skein[]
}

export const flights: readonly Flights[] = [
  {
    shape: 'swan',
    bird: 'swan',
    belly: '#e9e8e2',
    size: 1.15,
    skeins: [
      { count: 9, height: 8.2, z: -32, reach: 46, speed: 3.3, start: 0, gap: 2.1, wedge: 1 },
      { count: 13, height: 14.5, z: -62, reach: 62, speed: 3, start: -26, gap: 2.3, wedge: 1 },
    ],
  },
  {
    shape: 'crane',
    bird: 'crane',
    belly: '#6c767a',
    size: 1.15,
    skeins: [
      { count: 3, height: 6, z: -24, reach: 40, speed: -2.8, start: -8, gap: 2.2, wedge: 0 },
      { count: 9, height: 16, z: -56, reach: 60, speed: -2.7, start: -14, gap: 2.2, wedge: 1 },
    ],
  },
  {
    shape: 'spoonbill',
    bird: 'spoonbill',
    belly: '#fffdf8',
    size: 1.35,
    skeins: [
      { count: 5, height: 6.3, z: -24, reach: 40, speed: 2.9, start: -4, gap: 1.8, wedge: 0 },
      { count: 8, height: 12.5, z: -52, reach: 56, speed: 2.8, start: 22, gap: 1.9, wedge: 1 },
    ],
  },
  {
    shape: 'duck',
    bird: 'duck',
    belly: '#b9aa90',
    size: 1.35,
    skeins: [
      { count: 7, height: 4.6, z: -30, reach: 46, speed: -5.2, start: 18, gap: 1.3, wedge: 0 },
      { count: 11, height: 10, z: -60, reach: 62, speed: -4.8, start: -30, gap: 1.5, wedge: 1 },
    ],
  },
] // prettier-ignore

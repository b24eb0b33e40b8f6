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
  readonly places: readonly { readonly x: number; readonly z: number; readonly wide: number; readonly deep: number }[]
}

/** Large birds a little, small ones rather larger than life: they must be read from where a visitor stands. */
export const standing: readonly StandingGroup[] = [
  {
    kind: 'crane', bird: 'crane', size: 1.15, large: true, floats: false, count: [3, 3, 5],
    places: [{ x: 4.6, z: -6.6, wide: 1.5, deep: 0.8 }, { x: -7.5, z: -14.5, wide: 1.7, deep: 0.9 }, { x: 3, z: -25, wide: 6, deep: 1.6 }],
  },
  {
    kind: 'spoonbill', bird: 'spoonbill', size: 1.45, large: true, floats: false, count: [4, 3, 5],
    places: [{ x: 3.2, z: -6.2, wide: 1.9, deep: 0.9 }, { x: -3.4, z: -11.5, wide: 1.6, deep: 0.8 }, { x: 6, z: -23, wide: 5, deep: 1.4 }],
  },
  {
    kind: 'egret', bird: 'egret', size: 1.4, large: true, floats: false, count: [2, 2, 1, 4],
    places: [{ x: 6.1, z: -7.4, wide: 1, deep: 0.7 }, { x: -5.6, z: -10, wide: 1.4, deep: 0.7 }, { x: 0.9, z: -9.2, wide: 0.5, deep: 0.4 }, { x: -2, z: -23, wide: 7, deep: 1.6 }],
  },
  {
    kind: 'godwit', bird: 'godwit', size: 1.7, large: false, floats: false, count: [9, 14],
    places: [{ x: 4.4, z: -7.4, wide: 2.6, deep: 1.1 }, { x: -8, z: -13.6, wide: 3.6, deep: 1 }],
  },
  {
    kind: 'knot', bird: 'knot', size: 1.7, large: false, floats: false, count: [16, 30, 44],
    places: [{ x: 5, z: -6.3, wide: 3, deep: 0.9 }, { x: -8.6, z: -12.9, wide: 4, deep: 1 }, { x: 1, z: -23.6, wide: 9, deep: 1.4 }],
  },
  {
    kind: 'swan', bird: 'swan', size: 1.15, large: true, floats: true, count: [4, 6, 7],
    places: [{ x: -0.6, z: -6.4, wide: 1.7, deep: 1 }, { x: -3.2, z: -12.8, wide: 3, deep: 1.4 }, { x: 8, z: -19, wide: 4.5, deep: 1.6 }],
  },
  {
    kind: 'duck', bird: 'duck', size: 1.35, large: false, floats: true, count: [4, 6, 12],
    places: [{ x: 0.8, z: -4.4, wide: 1.5, deep: 0.7 }, { x: -3.8, z: -8.2, wide: 2.2, deep: 0.9 }, { x: 2, z: -19.5, wide: 7, deep: 1.4 }],
  },
] // prettier-ignore

/** Swans upend in their minds only; ducks dabble; egrets wait long and strike; knots stitch the mud like sewing machines. */
export const habits: Record<StanderKind, Habit> = {
  crane: { range: 0.8, seconds: 46, feeds: 3.2, feedSeconds: 10, bow: 2.05, strokes: 0.7, sweep: 0.15, steps: 1.5 },
  spoonbill: { range: 1.1, seconds: 40, feeds: 4, feedSeconds: 10.5, bow: 1.45, strokes: 0.3, sweep: 0.75, steps: 1.9 },
  egret: { range: 0.5, seconds: 60, feeds: 3, feedSeconds: 3, bow: 1.75, strokes: 0.2, sweep: 0, steps: 2.6 },
  godwit: { range: 0.5, seconds: 30, feeds: 8, feedSeconds: 5.5, bow: 1.6, strokes: 1.6, sweep: 0.1, steps: 5 },
  knot: { range: 0.55, seconds: 24, feeds: 12, feedSeconds: 4, bow: 1.2, strokes: 3.2, sweep: 0.05, steps: 8 },
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
    shape: 'wader', bird: 'knot', belly: '#efeae0', size: 1.9, count: 340, home: 'knot',
    cloud: { middle: [-2, 8.2, -36], roam: [9, 2.4, 7], size: [8.5, 2.7, 6], pace: 0.021, phase: 0.6 },
  },
  {
    shape: 'godwit', bird: 'godwit', belly: '#d9c7a8', size: 1.75, count: 110, home: 'godwit',
    cloud: { middle: [7, 10.5, -44], roam: [9, 1.8, 6], size: [9, 1.8, 5], pace: 0.016, phase: 2.6 },
  },
  {
    shape: 'gull', bird: 'gull', belly: '#fffdf8', size: 1.2, count: 26,
    cloud: { middle: [1, 5.4, -20], roam: [6, 1.3, 5], size: [8, 2.2, 6], pace: 0.014, phase: 1.4 },
  },
  {
    shape: 'egret', bird: 'egret', belly: '#fffefb', size: 1.35, count: 9,
    cloud: { middle: [2, 6.4, -24], roam: [8, 1, 5], size: [7, 1.5, 4], pace: 0.011, phase: 4.2 },
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
    shape: 'swan', bird: 'swan', belly: '#e9e8e2', size: 1.15,
    skeins: [
      { count: 9, height: 8.2, z: -32, reach: 46, speed: 3.3, start: 0, gap: 2.1, wedge: 1 },
      { count: 13, height: 14.5, z: -62, reach: 62, speed: 3, start: -26, gap: 2.3, wedge: 1 },
    ],
  },
  {
    shape: 'crane', bird: 'crane', belly: '#6c767a', size: 1.15,
    skeins: [
      { count: 3, height: 6, z: -24, reach: 40, speed: -2.8, start: -8, gap: 2.2, wedge: 0 },
      { count: 9, height: 16, z: -56, reach: 60, speed: -2.7, start: -14, gap: 2.2, wedge: 1 },
    ],
  },
  {
    shape: 'spoonbill', bird: 'spoonbill', belly: '#fffdf8', size: 1.35,
    skeins: [
      { count: 5, height: 6.3, z: -24, reach: 40, speed: 2.9, start: -4, gap: 1.8, wedge: 0 },
      { count: 8, height: 12.5, z: -52, reach: 56, speed: 2.8, start: 22, gap: 1.9, wedge: 1 },
    ],
  },
  {
    shape: 'duck', bird: 'duck', belly: '#b9aa90', size: 1.35,
    skeins: [
      { count: 7, height: 4.6, z: -30, reach: 46, speed: -5.2, start: 18, gap: 1.3, wedge: 0 },
      { count: 11, height: 10, z: -60, reach: 62, speed: -4.8, start: -30, gap: 1.5, wedge: 1 },
    ],
  },
] // prettier-ignore

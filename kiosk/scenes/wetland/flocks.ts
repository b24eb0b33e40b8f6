import type { BirdKey } from './birdsOfTheYear.ts'
import type { Cloud, Skein } from './flightPaths.ts'
import type { FlyerKind } from './flyerShapes.ts'
import type { StanderKind } from './standerShapes.ts'

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

/** Flocks that move as one cloud. */
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
]

interface Flights {
  readonly shape: FlyerKind
  readonly bird: BirdKey
  readonly belly: string
  readonly size: number
  readonly skeins: readonly Skein[]
}

/** Wedges and lines that cross the sky. */
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
]

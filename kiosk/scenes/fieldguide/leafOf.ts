import {
  type Blade,
  type Finger,
  type Point,
  type Profile,
  palmOutline,
  placeBlade,
  simpleOutline,
  toothed,
  type Vein,
} from './leafOutline.ts'
import { bent, fingerVeins, forking, pinnate, threeVeins } from './leafVeins.ts'
import type { LeafName } from './species.ts'

/** A whole leaf: its blades, the stalk below and, for many leaflets, the axis they sit on. */
export interface LeafShape {
  readonly blades: readonly Blade[]
  /** From where it sat on the twig up to the first blade. */
  readonly stalk: readonly Point[]
  /** Glands on the stalk, below the blade. */
  readonly glands: readonly Point[]
}

/** The shape of a species' leaf, about one unit high; the same each time. */
export const leafOf = (name: LeafName): LeafShape => shapes[name]()

const STALK: readonly Point[] = [
  [0.012, -0.26],
  [0.006, -0.12],
  [0, 0],
]
const leaf = (blades: readonly Blade[], stalk = STALK, glands: readonly Point[] = []): LeafShape => ({
  blades,
  stalk,
  glands,
})
const blade = (outline: readonly Point[], veins: readonly Vein[], tip: Point = [0, 1]): Blade => ({
  outline,
  veins,
  foot: [0, 0],
  tip,
})

const profiles = {
  camphor: { half: 0.25, widest: 0.46, taper: 1.35, drip: 0.13 },
  osmanthus: { half: 0.185, widest: 0.5, taper: 1.3, drip: 0.07 },
  grandiflora: { half: 0.22, widest: 0.54, taper: 1.1, drip: 0.03 },
  yulan: { half: 0.31, widest: 0.66, taper: 0.86, drip: 0.09 },
  tallow: { half: 0.43, widest: 0.38, taper: 2.3, drip: 0.16 },
  cherry: { half: 0.27, widest: 0.5, taper: 1.05, drip: 0.13 },
  zelkova: { half: 0.22, widest: 0.38, taper: 1.2, drip: 0.11 },
  hackberry: { half: 0.27, widest: 0.42, taper: 1.15, drip: 0.12, oblique: 0.12 },
  willow: { half: 0.068, widest: 0.36, taper: 1.5 },
  leaflet: { half: 0.16, widest: 0.4, taper: 1.2, drip: 0.05 },
  bischofia: { half: 0.29, widest: 0.44, taper: 1.05, drip: 0.14 },
  needle: { half: 0.075, widest: 0.45, taper: 0.6 },
  thread: { half: 0.052, widest: 0.4, taper: 0.7 },
} as const satisfies Record<string, Profile>

const broad = (half: number, widest = 0.5, taper = 1.2): Profile => ({ half, widest, taper })
const hand = (fingers: readonly Finger[], pairs: number): readonly Vein[] =>
  fingers.flatMap(({ angle, long, profile }) => fingerVeins(angle, long, profile, pairs))

/** Sinuses of a third of the way and a few large teeth. */
const planeFingers: readonly Finger[] = [
  { angle: 0, long: 1, profile: broad(0.37, 0.4, 1.5) },
  ...[1, -1].flatMap((side): Finger[] => [
    { angle: side * 0.86, long: 0.9, profile: broad(0.36, 0.4, 1.5) },
    { angle: side * 1.72, long: 0.56, profile: broad(0.36, 0.4, 1.5) },
  ]),
]
const mapleFingers: readonly Finger[] = [
  { angle: 0, long: 1, profile: broad(0.155, 0.5, 1.5) },
  ...[1, -1].flatMap((side): Finger[] => [
    { angle: side * 0.62, long: 0.93, profile: broad(0.155, 0.5, 1.5) },
    { angle: side * 1.2, long: 0.76, profile: broad(0.155, 0.5, 1.5) },
    { angle: side * 1.85, long: 0.46, profile: broad(0.17, 0.5, 1.4) },
  ]),
]
const gumFingers: readonly Finger[] = [
  { angle: 0, long: 1, profile: { ...broad(0.34, 0.36, 1.45), drip: 0.12 } },
  ...[1, -1].map(
    (side): Finger => ({
      angle: side * 1.12,
      long: 0.84,
      profile: { ...broad(0.31, 0.36, 1.4), drip: 0.12 },
    }),
  ),
]

/** A fan: straight sides, a waved edge and a notch in its middle. `part` runs from the right corner to the left. */
const fanEdge = (part: number): Point => {
  const angle = (0.5 - part) * 2 * 0.92
  const wave = 0.018 * Math.sin(part * 47) + 0.012 * Math.sin(part * 83 + 1)
  const notch = 0.26 * Math.exp(-(((part - 0.5) / 0.022) ** 2))
  const far = 0.98 - 0.1 * Math.abs(2 * part - 1) ** 3 + wave - notch
  return [Math.sin(angle) * far, Math.cos(angle) * far]
}

const fan = (): Blade => {
  const edge = Array.from({ length: 241 }, (_, step) => fanEdge(step / 240))
  const [right, left] = [fanEdge(0), fanEdge(1)]
  const outline = [
    ...bent([0.012, 0], [right[0] * 0.34, right[1] * 0.14 + 0.06], right, 24),
    ...edge,
    ...bent(left, [left[0] * 0.34, left[1] * 0.14 + 0.06], [-0.012, 0], 24),
  ]
  return blade(outline, forking(fanEdge, 6), [0, 0.72])
}

/** The mandarin's jacket: two sleeves, a waist, and a hem that is cut off straight. */
const jacket = (): Blade => {
  const half: Point[] = [
    ...bent([0, 0.02], [0.24, -0.06], [0.36, 0.1]),
    ...bent([0.36, 0.1], [0.42, 0.2], [0.58, 0.27]),
    ...bent([0.58, 0.27], [0.34, 0.36], [0.25, 0.52]),
    ...bent([0.25, 0.52], [0.3, 0.72], [0.48, 0.93]),
    ...bent([0.48, 0.93], [0.22, 0.93], [0, 0.8]),
  ]
  const mirrored = half.map(([x, y]): Point => [-x, y]).reverse()
  const veins: Vein[] = [
    {
      points: [
        [0, 0],
        [0, 0.79],
      ],
      width: 0.022,
    },
  ]
  for (const side of [1, -1])
    for (const [from, x, y] of [
      [0.06, 0.34, 0.14],
      [0.16, 0.53, 0.27],
      [0.3, 0.26, 0.42],
      [0.42, 0.25, 0.6],
      [0.54, 0.44, 0.88],
      [0.66, 0.22, 0.88],
    ] as const)
      veins.push({
        points: bent([0, from], [side * x * 0.55, from + (y - from) * 0.35], [side * x, y]),
        width: 0.011,
      })
  return blade([...half, ...mirrored.slice(1)], veins, [0, 0.8])
}

const simple = (
  name: keyof typeof profiles,
  veins: readonly Vein[],
  teeth?: Parameters<typeof toothed>[1],
) => {
  const outline = simpleOutline(profiles[name])
  return blade(teeth ? toothed(outline, teeth) : outline, veins)
}
const feathered = (name: keyof typeof profiles, pairs: number, rise = 0.2, reach = 0.9) =>
  pinnate(profiles[name], { pairs, rise, reach })

/** Flat narrow leaves in two rows on a soft twig; `apart` shifts the left row by a part of the way. */
function rows(name: 'needle' | 'thread', count: number, apart: number): LeafShape {
  const one = simple(name, [
    {
      points: [
        [0, 0],
        [0, 0.96],
      ],
      width: 0.04,
    },
  ])
  const blades = Array.from({ length: count }, (_, pair) => {
    const along = (pair + 0.4) / count
    const long = 0.32 * (0.5 + 0.5 * Math.sin(Math.PI * (0.16 + 0.72 * along)))
    return ([1, -1] as const).map((side) => {
      const shift = side > 0 ? 0 : (apart / count) * 0.96
      return placeBlade(one, [0, along * 0.92 + shift], side * (1.28 - 0.5 * along), long)
    })
  }).flat()
  const top = placeBlade(one, [0, 0.95], 0.04, 0.14)
  return leaf(apart ? blades : [...blades, top], [
    [0.01, -0.2],
    [0, 0],
    [0, 0.97],
  ])
}

const shapes: Readonly<Record<LeafName, () => LeafShape>> = {
  ginkgo: () =>
    leaf(
      [fan()],
      [
        [0.05, -0.42],
        [0.01, -0.2],
        [0, 0],
      ],
    ),
  plane: () =>
    leaf([
      blade(
        toothed(palmOutline(planeFingers, 2.4), { every: 0.19, depth: 0.062, from: -0.1 }),
        hand(planeFingers, 5),
      ),
    ]),
  maple: () =>
    leaf([
      blade(
        toothed(palmOutline(mapleFingers, 2.5), { every: 0.042, depth: 0.014, from: -0.3, twice: true }),
        hand(mapleFingers, 9),
      ),
    ]),
  liquidambar: () =>
    leaf([
      blade(
        toothed(palmOutline(gumFingers, 2.1), { every: 0.036, depth: 0.009, from: -0.2 }),
        hand(gumFingers, 7),
      ),
    ]),
  liriodendron: () => leaf([jacket()]),
  camphor: () => leaf([simple('camphor', threeVeins(profiles.camphor, 0.1, 0.78, 0.66))]),
  osmanthus: () =>
    leaf([simple('osmanthus', feathered('osmanthus', 8), { every: 0.04, depth: 0.011, from: 0.5 })]),
  grandiflora: () => leaf([simple('grandiflora', feathered('grandiflora', 9))]),
  yulan: () => leaf([simple('yulan', feathered('yulan', 8, 0.24))]),
  tallow: () =>
    leaf(
      [simple('tallow', feathered('tallow', 7, 0.16))],
      [
        [0.02, -0.4],
        [0.006, -0.2],
        [0, 0],
      ],
    ),
  cherry: () =>
    leaf(
      [simple('cherry', feathered('cherry', 9, 0.2, 0.96), { every: 0.043, depth: 0.017, twice: true })],
      STALK,
      [
        [0.022, -0.045],
        [-0.018, -0.06],
      ],
    ),
  zelkova: () =>
    leaf(
      [simple('zelkova', feathered('zelkova', 11, 0.12, 1), { every: 0.088, depth: 0.024 })],
      [
        [0.004, -0.08],
        [0, 0],
      ],
    ),
  hackberry: () =>
    leaf([
      simple('hackberry', threeVeins(profiles.hackberry, 0.012, 0.62, 0.7), {
        every: 0.066,
        depth: 0.016,
        from: 0.5,
        blunt: true,
      }),
    ]),
  willow: () =>
    leaf(
      [simple('willow', feathered('willow', 18, 0.1), { every: 0.026, depth: 0.005 })],
      [
        [0.004, -0.1],
        [0, 0],
      ],
    ),
  bischofia: () => {
    const one = simple('bischofia', feathered('bischofia', 7), { every: 0.035, depth: 0.009 })
    return leaf(
      [
        placeBlade(one, [0, 0.36], 0, 0.66),
        placeBlade(one, [0.03, 0.26], 1.12, 0.56),
        placeBlade(one, [-0.03, 0.26], -1.12, 0.56),
      ],
      [
        [0.03, -0.3],
        [0, 0.1],
        [0, 0.36],
      ],
    )
  },
  sapindus: () => {
    const one = simple('leaflet', feathered('leaflet', 9))
    const blades = Array.from({ length: 6 }, (_, pair) =>
      ([1, -1] as const).map((side) =>
        placeBlade(
          one,
          [side * 0.012, 0.06 + pair * 0.15 + (side > 0 ? 0.03 : 0)],
          side * (1.32 - 0.13 * pair),
          0.4 * (1 - 0.035 * Math.abs(pair - 2)),
        ),
      ),
    ).flat()
    return leaf(blades, [
      [0.02, -0.24],
      [0, 0],
      [0, 0.86],
    ])
  },
  metasequoia: () => rows('needle', 13, 0),
  taxodium: () => rows('thread', 15, 0.5),
}

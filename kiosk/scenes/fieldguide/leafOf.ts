import { blade, fan, jacket } from './leafForms.ts'
import {
  type Blade,
  type Finger,
  type Point,
  palmOutline,
  placeBlade,
  simpleOutline,
  toothed,
  type Vein,
} from './leafOutline.ts'
import { gumFingers, mapleFingers, planeFingers, profiles } from './leafProfiles.ts'
import { fingerVeins, pinnate, threeVeins } from './leafVeins.ts'
import type { LeafName } from './species.ts'

/** A whole leaf: its blades, the stalk below and, for many leaflets, the axis they sit on. */
export interface LeafShape {
  readonly blades: readonly Blade[]
  /** From where it sat on the twig up to the first blade. */
  readonly stalk: readonly Point[]
  /** Glands on the stalk, below the blade. */
  readonly glands: readonly Point[]
}

const known = new Map<LeafName, LeafShape>()

/** The shape of a species' leaf, about one unit high; it is worked out once. */
export function leafOf(name: LeafName): LeafShape {
  const shape = known.get(name) ?? shapes[name]()
  known.set(name, shape)
  return shape
}

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

const hand = (fingers: readonly Finger[], pairs: number): readonly Vein[] =>
  fingers.flatMap(({ angle, long, profile }) => fingerVeins(angle, long, profile, pairs))

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
        toothed(palmOutline(planeFingers, 2.4), { every: 0.16, depth: 0.042, from: -0.1, to: 0.9 }),
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

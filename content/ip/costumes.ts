import {
  type BufferGeometry,
  CapsuleGeometry,
  Color,
  CylinderGeometry,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { seededRandom } from '../scene/seededRandom.ts'
import { coatOutline, turned } from './mascotBody.ts'
import { mascotColors as color } from './mascotColors.ts'
import type { BoneName } from './mascotRig.ts'
import { petalGeometry } from './petalGeometry.ts'
import type { Season } from './seasonOf.ts'
import { joined, placed, tinted } from './tinted.ts'

const HIP = 0.36

/** One piece of clothing and the bone that carries it. */
export interface Piece {
  readonly on: BoneName
  readonly geometry: BufferGeometry
}

const onBody = (parts: BufferGeometry[]): Piece => ({
  on: 'body',
  geometry: placed(joined(parts), { at: [0, -HIP, 0] }),
})

/** What it wears in each season, drawn anew at each call. */
export const costumes: Readonly<Record<Season, () => Piece[]>> = {
  spring: () => [onBody(leafBow())],
  summer: () => [{ on: 'head', geometry: strawHat() }, onBody(leafBow())],
  autumn: () => [onBody(scarf())],
  winter: () => [
    onBody(downCoat()),
    ...(['L', 'R'] as const).map((side): Piece => ({ on: `shoulder${side}`, geometry: puff(0.08, -0.22) })),
    ...(['L', 'R'] as const).map((side): Piece => ({ on: `elbow${side}`, geometry: puff(0.02, -0.19) })),
  ],
}

const LEAF = {
  length: 0.42,
  width: 0.27,
  cup: 0.4,
  curl: 0.1,
  thickness: 0.05,
  blush: 1,
  foot: '#4c9a5c',
  tip: '#a6d477',
} as const

/** A bow of two leaves that have just unfolded. */
function leafBow() {
  const leaves = [-1, 1].map((side) =>
    placed(petalGeometry(LEAF), {
      at: [side * 0.03, 1.14, 0.4],
      turn: [0.1, side * -0.45, side * -1.42],
    }),
  )
  const knot = placed(tinted(new SphereGeometry(0.072, 20, 16), '#4c9a5c'), {
    at: [0, 1.15, 0.42],
    scale: [1, 1.1, 0.9],
  })
  const tails = [-1, 1].map((side) =>
    placed(petalGeometry({ ...LEAF, length: 0.26, width: 0.13 }), {
      at: [side * 0.03, 1.12, 0.41],
      turn: [2.72, 0, side * 0.42],
    }),
  )
  return [...leaves, ...tails, knot]
}

/** A straw hat on the crown, a little askew; the sprout grows through it. */
function strawHat() {
  const hat = tinted(
    turned(
      [
        [0.1, 0.27],
        [0.24, 0.255],
        [0.33, 0.2],
        [0.36, 0.06],
        [0.4, 0.005],
        [0.56, -0.035],
        [0.63, -0.03],
        [0.56, -0.06],
        [0.3, -0.03],
      ].toReversed() as [number, number][],
      56,
    ),
    color.straw,
  )
  const rings = [0.44, 0.5, 0.56, 0.61].map((radius, index) =>
    placed(tinted(new TorusGeometry(radius, 0.012, 6, 56), color.strawDeep), {
      at: [0, -0.008 - index * 0.011, 0],
      turn: [Math.PI / 2, 0, 0],
    }),
  )
  const ribbon = placed(tinted(new CylinderGeometry(0.352, 0.372, 0.075, 48, 1, true), color.ribbon), {
    at: [0, 0.075, 0],
  })
  return placed(joined([hat, ...rings, ribbon]), { at: [0.03, 0.5, 0.04], turn: [-0.2, 0, -0.1] })
}

/** A thick knitted scarf with a hanging end and a ginkgo leaf that fell just right. */
function scarf() {
  const wraps = [
    { radius: 0.335, tube: 0.112, y: 1.19, lean: 0.08 },
    { radius: 0.28, tube: 0.09, y: 1.315, lean: -0.05 },
  ].map(({ radius, tube, y, lean }) =>
    placed(tinted(knit(new TorusGeometry(radius, tube, 16, 72)), wool), {
      at: [0, y, 0.01],
      turn: [Math.PI / 2 + lean, 0, 0],
    }),
  )
  const end = placed(tinted(knit(new CapsuleGeometry(0.1, 0.32, 8, 20)), wool), {
    at: [0.2, 0.96, 0.47],
    turn: [-0.36, 0.3, 0.12],
    scale: [1, 1, 0.55],
  })
  const fringe = [-0.05, 0, 0.05].map((x) =>
    placed(tinted(new CapsuleGeometry(0.02, 0.07, 4, 8), color.woolDeep), {
      at: [0.245 + x * 1.3, 0.7, 0.545],
      turn: [-0.2, 0, 0.1],
    }),
  )
  return [...wraps, end, ...fringe, ...ginkgo()]
}

const wool = (x: number, y: number, z: number) => {
  const stripe = Math.sin(Math.atan2(x, y + z) * 11) > 0.55
  return new Color(stripe ? color.woolDeep : color.wool)
}

/** Stitches: the surface rises and falls along and across. */
function knit(geometry: BufferGeometry) {
  const [corners, normals] = [geometry.getAttribute('position'), geometry.getAttribute('normal')]
  for (let i = 0; i < corners.count; i++) {
    const [x, y, z] = [corners.getX(i), corners.getY(i), corners.getZ(i)]
    const rise = 0.011 * Math.sin(Math.atan2(x, y) * 34 + y * 60) * Math.sin(z * 70 + 1)
    corners.setXYZ(i, x + normals.getX(i) * rise, y + normals.getY(i) * rise, z + normals.getZ(i) * rise)
  }
  geometry.computeVertexNormals()
  return geometry
}

/** A fan of two lobes with its stalk. */
function ginkgo() {
  const lobes = [-1, 1].map((side) =>
    placed(
      petalGeometry({
        length: 0.27,
        width: 0.27,
        cup: 0.15,
        curl: 0.18,
        thickness: 0.02,
        foot: color.ginkgoDeep,
        tip: color.ginkgo,
        blush: 1,
      }),
      { at: [-0.15, 1.12, 0.46], turn: [-0.05, -0.3, side * 0.52 + 0.3] },
    ),
  )
  const stalk = placed(tinted(new CapsuleGeometry(0.012, 0.1, 4, 8), color.ginkgoDeep), {
    at: [-0.135, 1.06, 0.465],
    turn: [0, 0, 0.25],
  })
  return [...lobes, stalk]
}

/** Rows of downy bud scales from hem to collar, each lapping over the one below. */
function downCoat() {
  const random = seededRandom(7)
  const rows = [
    { y: 0.5, count: 13 },
    { y: 0.68, count: 12 },
    { y: 0.86, count: 11 },
    { y: 1.03, count: 9 },
    { y: 1.18, count: 8 },
  ]
  const scales = rows.flatMap(({ y, count }, row) =>
    Array.from({ length: count }, (_, index) => {
      const shade = random()
      const scale = petalGeometry({
        length: 0.31,
        width: (2 * Math.PI * radiusAt(y) * 1.42) / count,
        cup: 0.5,
        curl: 0.16,
        thickness: 0.075,
        detail: [8, 6],
        foot: '#e6dcc6',
        tip: shade > 0.5 ? '#b5a888' : '#c6ba9d',
        blush: 1.15,
      })
      const hung = placed(scale, {
        at: [0, y + 0.12, radiusAt(y + 0.1) + 0.005],
        turn: [Math.PI - 0.22, 0, 0],
      })
      return placed(hung, { turn: [0, ((index + (row % 2) / 2) / count) * Math.PI * 2, 0] })
    }),
  )
  const collar = Array.from({ length: 15 }, (_, index) => {
    const angle = (index / 15) * Math.PI * 2
    return placed(tinted(new SphereGeometry(0.105, 14, 10), index % 2 ? '#efe6d2' : color.fur), {
      at: [Math.sin(angle) * 0.315, 1.275 + 0.012 * Math.sin(index * 2.3), Math.cos(angle) * 0.315],
    })
  })
  const buttons = [0, 1, 2].map((index) =>
    placed(tinted(new SphereGeometry(0.05, 18, 12), color.button), {
      at: [0, 0.6 + index * 0.16, 0.62 - index * 0.07],
    }),
  )
  const lining = tinted(
    turned(coatOutline.map(([radius, y]) => [radius + (radius > 0.01 ? 0.035 : 0), y] as const)),
    '#b3a689',
  )
  return [lining, ...scales, ...collar, ...buttons]
}

/** A ring of down around a sleeve, between two heights. */
const puff = (top: number, foot: number) =>
  placed(tinted(new SphereGeometry(0.155, 22, 16), '#cfc3a7'), {
    at: [0, (top + foot) / 2, 0],
    scale: [1, (top - foot) * 3.6, 1],
  })

function radiusAt(height: number): number {
  const above = coatOutline.findIndex(([radius, y]) => y >= height && radius > 0.01)
  const [high, low] = [coatOutline[above], coatOutline[above - 1]]
  if (!high || !low) return 0.3
  return low[0] + ((high[0] - low[0]) * (height - low[1])) / (high[1] - low[1])
}

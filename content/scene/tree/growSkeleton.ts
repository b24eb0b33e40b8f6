import { type BufferGeometry, Vector2, Vector3 } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { mix } from '../curves.ts'
import { seededRandom } from '../seededRandom.ts'
import { type Ring, sweepBough } from './sweepBough.ts'

/** How one order of branches stands on the order below it. */
export interface Order {
  readonly children: number
  /** Where along the branch below they sit, 0 foot – 1 tip. */
  readonly along: readonly [from: number, to: number]
  /** Radians between a branch and the one below it. */
  readonly angle: readonly [from: number, to: number]
  /** Length and thickness as parts of the branch below. */
  readonly length: number
  readonly thickness: number
  /** How strongly it turns towards the sky at each step. */
  readonly lift: number
  readonly wander: number
  readonly steps: number
  readonly sides: number
  /** When it begins to grow, on the scale of `TreeSize.age`. */
  readonly born: number
}

export interface Habit {
  /** The first order stands on the fork; `length` there is in free units. */
  readonly orders: readonly Order[]
  /** A leader that is cut back when the tree is trained, or one that stays. */
  readonly leader: { readonly length: number; readonly cutAt: number }
  /** From this order on a branch carries leaves all its life. */
  readonly leafy: number
  /** Where the first order is not alike: from its lowest limb, widest and longest, to its highest, of that length. */
  readonly highest?: number
  /** How thick a bough and the trunk still are at their end, where the tree is not pollarded. */
  readonly taper?: { readonly bough: number; readonly trunk: number }
  /** Roots that are seen on the ground, and how far they reach, in crown radii. */
  readonly roots?: { readonly count: number; readonly reach: number }
  /** True where the scene makes the trunk below the fork itself. */
  readonly ownTrunk?: boolean
}

/** A place on the wood where leaves and fruits grow, in parts of the tree. */
export interface Twig {
  readonly at: Vector3
  /** Where its branch begins; a growing branch carries its leaves from there. */
  readonly foot: Vector3
  readonly life: Vector2
  readonly order: number
}

const FOREVER = 1e6
/** The trunk above its limbs' feet: height in crown heights, thickness in that of its end. */
const FORK = [
  [0.025, 0.95],
  [0.05, 0.76],
  [0.065, 0.4],
] as const

/** The wood of a tree in parts of its size (see `treeGlsl`), and the twigs on it; the same for the same seed. */
export function growSkeleton(habit: Habit, seed: number) {
  const { orders, leader, highest, taper } = habit
  const random = seededRandom(seed)
  const boughs: { rings: Ring[]; foot: Vector3; life: Vector2; order: number; sides: number }[] = []

  const grow = (foot: Vector3, heading: Vector3, length: number, radius: number, order: number) => {
    const kind = orders[order - 1]
    if (!kind) return
    const direction = heading.clone()
    const at = foot.clone()
    const rings: Ring[] = [{ at: at.clone(), radius: radius * 1.12 }]
    const tip = order === orders.length ? 0.25 : (taper?.bough ?? 0.66)
    for (let step = 1; step <= kind.steps; step++) {
      const wander = () => (random() - 0.5) * kind.wander
      direction.add(new Vector3(wander(), kind.lift + wander() * 0.4, wander())).normalize()
      at.addScaledVector(direction, length / kind.steps)
      rings.push({ at: at.clone(), radius: radius * mix(1, tip, step / kind.steps) })
    }
    const life = new Vector2(kind.born + random() * 1.2, FOREVER)
    boughs.push({ rings, foot, life, order, sides: kind.sides })
    spread(rings, length, order)
  }

  const spread = (rings: readonly Ring[], length: number, order: number) => {
    const next = orders[order]
    if (!next) return
    let around = random() * 2 * Math.PI
    for (let child = 0; child < next.children; child++) {
      const part = next.children === 1 ? 1 : child / (next.children - 1)
      const index = Math.max(1, Math.round(mix(next.along[0], next.along[1], part) * (rings.length - 1)))
      const [ring, below] = [rings[index], rings[index - 1]]
      if (!ring || !below) continue
      around += next.children === 2 ? Math.PI : 2.4 + (random() - 0.5) * 0.5
      const along = ring.at.clone().sub(below.at).normalize()
      const side = new Vector3(Math.cos(around), 0, Math.sin(around))
      // Two that divide a bough do so sideways, seen from the trunk.
      if (next.children === 2)
        side.copy(ring.at.clone().cross(new Vector3(0, child * 2 - 1, 0))).addScaledVector(ring.at, 0.15)
      side.addScaledVector(along, -side.dot(along)).normalize()
      const angle = mix(next.angle[0], next.angle[1], random())
      const heading = along.multiplyScalar(Math.cos(angle)).addScaledVector(side, Math.sin(angle))
      heading.y = Math.max(heading.y, order < 3 ? 0.12 : -0.25)
      const reach = length * next.length * (0.85 + random() * 0.3)
      grow(ring.at, heading.normalize(), reach, ring.radius * next.thickness, order + 1)
    }
  }

  const first = orders[0]
  if (first) {
    const turn = random() * 0.4 + 0.35
    for (let limb = 0; limb < first.children; limb++) {
      const part = first.children > 1 ? limb / (first.children - 1) : 0
      const around = turn + (highest === undefined ? (limb / first.children) * 2 * Math.PI : limb * 2.4)
      const angle = mix(first.angle[0], first.angle[1], highest === undefined ? random() : part)
      const heading = new Vector3(
        Math.cos(around) * Math.sin(angle),
        Math.cos(angle),
        Math.sin(around) * Math.sin(angle),
      )
      const foot = new Vector3(0, mix(first.along[0], first.along[1], part) * leader.length, 0)
      const length = first.length * mix(1, highest ?? 1, part) * (0.9 + random() * 0.2)
      grow(foot, heading, length, first.thickness, 1)
    }
  }
  return fitted(boughs, habit, random)
}

/** Brings free units to parts of the tree and adds trunk and leader. */
function fitted(
  boughs: { rings: Ring[]; foot: Vector3; life: Vector2; order: number; sides: number }[],
  { leader, leafy, ownTrunk = false, taper, roots = { count: 0, reach: 0 } }: Habit,
  random: () => number,
) {
  let [wide, high] = [0.001, 0.001]
  for (const { rings } of boughs)
    for (const { at } of rings) {
      wide = Math.max(wide, Math.hypot(at.x, at.z))
      high = Math.max(high, at.y)
    }
  const toParts = (at: Vector3) => new Vector3(at.x / wide, at.y / high, at.z / wide)
  const parts: BufferGeometry[] = []
  const twigs: Twig[] = []
  for (const { rings, foot, life, order, sides } of boughs) {
    const placed = rings.map(({ at, radius }) => ({ at: toParts(at), radius }))
    parts.push(sweepBough({ rings: placed, foot: toParts(foot), life, sides }))
    // A young limb carries leaves itself, many for so little wood, until the branches above shade it.
    const leaves = order < leafy ? new Vector2(life.x, life.x + 9) : life
    for (let again = order < leafy ? 9 : 1; again > 0; again--)
      for (const { at } of placed.slice(1)) twigs.push({ at, foot: toParts(foot), life: leaves, order })
  }
  const whole = new Vector2(-9, FOREVER)
  const trunk = Array.from({ length: 11 }, (_, step): Ring => {
    const up = step / 10
    const at = new Vector3(0.012 * Math.sin(up * 5), up - 1, 0.01 * Math.sin(up * 4 + 1))
    const thin = taper ? (taper.trunk - 1) * up : 0.16 * up ** 6 - 0.12 * up
    return { at, radius: 1 + 0.75 * Math.exp(-up * 9) + thin }
  })
  // The fork rounds the trunk off between its limbs.
  const top = trunk[10] as Ring
  for (const [up, thin] of FORK) trunk.push({ at: top.at.clone().setY(up), radius: top.radius * thin })
  if (!ownTrunk) parts.push(sweepBough({ rings: trunk, foot: new Vector3(0, -1, 0), life: whole, sides: 16 }))
  const cut = new Vector2(-9, leader.cutAt)
  const tip = leader.length / high
  const stem = Array.from({ length: 7 }, (_, step): Ring => {
    const up = step / 6
    const at = new Vector3(0.03 * Math.sin(up * 4), up * tip, 0.03 * Math.sin(up * 3))
    return { at, radius: mix(taper?.trunk ?? 0.86, 0.12, up) }
  })
  parts.push(sweepBough({ rings: stem, foot: new Vector3(0, -0.02, 0), life: cut, sides: 9 }))
  // A whip has leaves down to below its fork; the leader of an old tree only above it.
  const low = leader.cutAt < 1000 ? -0.25 : 0.3
  for (let leaf = 0; leaf < 60; leaf++) {
    const at = new Vector3(random() - 0.5, mix(low, 1, random()) * tip, random() - 0.5)
    at.multiply(new Vector3(0.5, 1, 0.5))
    twigs.push({ at, foot: at, life: cut, order: 0 })
  }
  for (let root = 0; root < roots.count; root++) {
    const turn = (root / roots.count) * 2 * Math.PI + random() * 0.4
    const reach = roots.reach * (0.8 + random() * 0.4)
    const rings = Array.from({ length: 7 }, (_, step): Ring => {
      const part = step / 6
      const out = 0.03 + reach * part
      const bend = turn + part * 0.3
      const at = new Vector3(Math.cos(bend) * out, 0.24 * (1 - part) ** 2.2 - 1, Math.sin(bend) * out)
      return { at, radius: mix(0.72, 0.06, part ** 0.8) }
    })
    parts.push(sweepBough({ rings, foot: new Vector3(0, -1, 0), life: whole, sides: 7 }))
  }
  const geometry = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return { geometry, twigs }
}

import { BufferGeometry, CatmullRomCurve3, Color, Float32BufferAttribute, Vector3 } from 'three'
import { clamp, smoothstep } from '#content/scene/curves.ts'
import { createNoise } from '#content/scene/noise.ts'
import type { BirdPlan, Knot, Spot } from './birdPlan.ts'

/** A ring of the body where the skin is: its middle, the way ahead, half its height and width. */
export interface Section {
  readonly u: number
  readonly x: number
  readonly y: number
  readonly ahead: readonly [x: number, y: number]
  readonly high: number
  readonly wide: number
}

const SOFT_BEND = 0.11

/** Sections of the body at even steps along its spine. */
export function sectionsOf(spine: readonly Knot[], count: number): Section[] {
  const way = new CatmullRomCurve3(
    spine.map(({ at: [x, y] }) => new Vector3(x, y, 0)),
    false,
    'centripetal',
  )
  const size = new CatmullRomCurve3(
    spine.map(({ high, wide }, index) => new Vector3(high, wide, index * 0.2)),
  )
  const tangents = Array.from({ length: count + 1 }, (_, step) => way.getTangent(step / count))
  const soft = Math.round(count * SOFT_BEND)
  return Array.from({ length: count + 1 }, (_, step) => {
    const u = step / count
    const { x, y } = way.getPoint(u)
    // Rings turn more softly than the spine, so that they never cross where the neck bends.
    const ahead = tangents
      .slice(Math.max(0, step - soft), step + soft + 1)
      .reduce((sum, one) => sum.add(one), new Vector3())
      .normalize()
    const ring = size.getPoint(u)
    return {
      u,
      x,
      y,
      ahead: [ahead.x, ahead.y],
      high: Math.max(0.004, ring.x),
      wide: Math.max(0.004, ring.y),
    }
  })
}

/** Half the width of the body beside a point of its side; 0 outside of it. */
export function sideAt(sections: readonly Section[], x: number, y: number): number {
  let near: Section | undefined
  let least = Number.POSITIVE_INFINITY
  for (const section of sections) {
    const off = Math.hypot(section.x - x, section.y - y)
    if (off < least) [near, least] = [section, off]
  }
  if (!near) return 0
  const up = (x - near.x) * -near.ahead[1] + (y - near.y) * near.ahead[0]
  return near.wide * Math.sqrt(Math.max(0.1, 1 - (up / near.high) ** 2))
}

/** Points of a bird as they grow: place, colour, how much of the head's turn they take, and the feather they are of. */
export class Moulding {
  readonly position: number[] = []
  readonly color: number[] = []
  readonly head: number[] = []
  readonly feather: number[] = []
  readonly index: number[] = []

  get count() {
    return this.position.length / 3
  }

  point(
    at: readonly [number, number, number],
    color: Color,
    head: number,
    feather: readonly [number, number, number] = [0, 0, 0],
  ) {
    this.position.push(...at)
    this.color.push(color.r, color.g, color.b)
    this.head.push(head)
    this.feather.push(...feather)
  }

  /** Joins rings of points, of which each has `around`, from `first` on. */
  skin(first: number, rings: number, around: number, closed = true) {
    for (let ring = 1; ring < rings; ring++)
      for (let step = 0; step < (closed ? around : around - 1); step++) {
        const next = (step + 1) % around
        const [a, b] = [first + (ring - 1) * around + step, first + (ring - 1) * around + next]
        this.index.push(a, a + around, b, b, a + around, b + around)
      }
  }

  geometry() {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new Float32BufferAttribute(this.position, 3))
    geometry.setAttribute('color', new Float32BufferAttribute(this.color, 3))
    geometry.setAttribute('aHead', new Float32BufferAttribute(this.head, 1))
    geometry.setAttribute('aFeather', new Float32BufferAttribute(this.feather, 3))
    geometry.setIndex(this.index)
    geometry.computeVertexNormals()
    return geometry
  }
}

const tones = new Map<string, Color>()
export const toneOf = (hex: string): Color => {
  const known = tones.get(hex) ?? new Color(hex)
  tones.set(hex, known)
  return known
}

/** How much of the head's turn a part of the spine takes. */
export const headShare = (plan: BirdPlan, u: number) =>
  smoothstep(plan.neck, Math.min(0.97, plan.neck + 0.2), u)

/** Body, neck and head as one soft skin, coloured point by point. */
export function mouldBody(mould: Moulding, plan: BirdPlan, sections: readonly Section[], around: number) {
  const noise = createNoise(11)
  const first = mould.count
  let way = 0
  sections.forEach((section, ring) => {
    const { u, x, y, ahead, high, wide } = section
    const before = sections[ring - 1] ?? section
    way += Math.hypot(x - before.x, y - before.y)
    for (let step = 0; step < around; step++) {
      const turn = (step / around) * 2 * Math.PI
      const [up, out] = [Math.cos(turn) * high, Math.sin(turn) * wide]
      const [px, py] = [x - ahead[1] * up, y + ahead[0] * up]
      const spot: Spot = {
        u,
        v: Math.cos(turn),
        hx: (px - plan.eye.at[0]) / plan.head,
        hy: (py - plan.eye.at[1]) / plan.head,
        x: px,
        y: py,
      }
      const ragged = 0.05 * noise(px * 26, py * 26, out * 26)
      const color = toneOf(plan.base).clone()
      for (const [tone, where] of plan.layers) {
        const amount = where({
          ...spot,
          v: spot.v + ragged,
          hx: spot.hx + ragged,
          hy: spot.hy + ragged * 1.4,
        })
        if (amount > 0) color.lerp(toneOf(tone), clamp(amount))
      }
      color.multiplyScalar(1 + 0.05 * noise(px * 60, py * 60, out * 40))
      mould.point([px, py, out], color, headShare(plan, u), [
        way,
        turn,
        plan.scales * (1 - 0.55 * headShare(plan, u)),
      ])
    }
  })
  mould.skin(first, sections.length, around)
}

/** The bill: its upper edge arches, its tip may drop, hook or widen to a spoon. */
export function mouldBill(mould: Moulding, plan: BirdPlan, brow: Section) {
  const { long, high, wide, droop = 0, hook = 0, spoon = 0, tilt = 0, tone } = plan.bill
  const [rings, around, first] = [20, 14, mould.count]
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)]
  for (let ring = 0; ring <= rings; ring++) {
    const along = ring / rings
    const out = long * along
    const down = -long * (droop * along ** 2 + hook * smoothstep(0.72, 1, along))
    const slim = spoon ? 1 - 0.62 * smoothstep(0, 0.4, along) : (1 - along) ** 0.72
    const blade =
      spoon * smoothstep(0.6, 0.86, along) * Math.sqrt(Math.max(0, 1 - ((along - 0.84) / 0.162) ** 2))
    const half = Math.max(0.003, high * (spoon ? slim * (along < 1 ? 1 : 0.2) * (1 - 0.5 * blade) : slim))
    const side = Math.max(0.003, wide * slim * (along < 1 ? 1 : 0.2) + wide * 3.1 * blade)
    const [x, y] = [brow.x - 0.03 + out * cos - down * -sin, brow.y + out * sin + down * cos]
    for (let step = 0; step < around; step++) {
      const turn = (step / around) * 2 * Math.PI
      // Where the two halves meet, a dark line runs along.
      const gape = Math.abs(Math.cos(turn) + 0.22) < 0.13 ? 0.62 : 1
      mould.point(
        [x, y + Math.cos(turn) * half, Math.sin(turn) * side],
        toneOf(tone(along)).clone().multiplyScalar(gape),
        1,
      )
    }
  }
  mould.skin(first, rings + 1, around)
}

/** A round limb through places with radii. */
export function mouldLimb(
  mould: Moulding,
  places: readonly (readonly [x: number, y: number, z: number, radius: number])[],
  tone: (part: number) => string,
) {
  const [rings, around, first] = [Math.max(6, places.length * 4), 8, mould.count]
  const way = new CatmullRomCurve3(
    places.map(([x, y, z]) => new Vector3(x, y, z)),
    false,
    'centripetal',
  )
  const across = new Vector3(0, 0, 1)
  for (let ring = 0; ring <= rings; ring++) {
    const part = ring / rings
    const at = way.getPoint(part)
    const ahead = way.getTangent(part)
    const one = Math.abs(ahead.z) > 0.9 ? new Vector3(0, 1, 0) : across.clone()
    const side = one.cross(ahead).normalize()
    const other = ahead.clone().cross(side)
    const place = part * (places.length - 1)
    const [low, high] = [
      places[Math.floor(place)],
      places[Math.min(places.length - 1, Math.floor(place) + 1)],
    ]
    const radius =
      (low?.[3] ?? 0.02) + ((high?.[3] ?? 0.02) - (low?.[3] ?? 0.02)) * (place - Math.floor(place))
    for (let step = 0; step < around; step++) {
      const turn = (step / around) * 2 * Math.PI
      const [a, b] = [Math.cos(turn) * radius, Math.sin(turn) * radius]
      mould.point(
        [at.x + side.x * a + other.x * b, at.y + side.y * a + other.y * b, at.z + side.z * a + other.z * b],
        toneOf(tone(part)),
        0,
      )
    }
  }
  mould.skin(first, rings + 1, around)
}

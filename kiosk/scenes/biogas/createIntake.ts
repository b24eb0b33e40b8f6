import {
  CapsuleGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  PlaneGeometry,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { clamp } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { gloss, lathe, matte, metal, type Part, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { pill, rod, slab } from '../toys/toyShapes.ts'

const FALLING = 26
const BAGS = 12
const TOP = 3.5
const ROLLERS = 1.28

/** The hopper with its crusher, open at the front: food falls in, two toothed rollers bite it. */
export function createIntake({ solid }: ToyPaint, seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  const rollers = [-0.3, 0.3].map((x) => {
    const roller = solid(toothed())
    roller.position.set(x, ROLLERS, 0.06)
    return roller
  })
  object.add(solid(housing()), ...rollers)

  const skin = new MeshStandardMaterial({ roughness: 0.75 })
  const kinds = [
    createSwarm(new SphereGeometry(0.105, 14, 10), skin, FALLING / 2, [
      '#c94f3f',
      '#8fb83f',
      '#e6a63a',
      '#d97a3a',
    ]),
    createSwarm(new CapsuleGeometry(0.05, 0.16, 4, 8), skin, FALLING / 4, ['#efcf4a', '#e0813f', '#efcf4a']),
    createSwarm(new TorusGeometry(0.09, 0.035, 6, 10, 4), skin, FALLING / 4, [
      '#5f9f4a',
      '#8fb83f',
      '#f1e9d8',
    ]),
  ]
  const bags = createSwarm(
    new PlaneGeometry(0.36, 0.32),
    new MeshStandardMaterial({ roughness: 0.35, side: 2, transparent: true, opacity: 0.9 }),
    BAGS,
    ['#f7fbfc', '#bcdcea', '#f2c9d2', '#e6eef0'],
  )
  const lots = Array.from({ length: FALLING + BAGS }, () => [random(), random(), random()] as const)
  const light = new MeshStandardMaterial({ roughness: 0.35, emissiveIntensity: 0.45 })
  const lamp = new Mesh(new SphereGeometry(0.11, 16, 12), light)
  lamp.position.set(0.72, 3.1, -0.42)
  object.add(lamp, ...kinds.map((kind) => kind.object), bags.object)

  /** A way down: through the air, into the funnel, between the rollers; -1 … 1 across. */
  const fall = (part: number, across: number) => {
    const y = TOP + 0.35 - part * (TOP + 0.35 - ROLLERS - 0.12)
    const narrow = y > 2.75 ? 0.62 : 0.62 - 0.42 * clamp((2.75 - y) / 1.1)
    return [across * narrow, y] as const
  }

  return {
    object,
    /** `food` 0 … 1 and `plastic` 0 … 1 of what falls in; blocked rollers stand still. */
    show: (seconds: number, food: number, plastic: number, blocked: boolean) => {
      const turning = blocked ? 0.06 * Math.sin(seconds * 9) : seconds * 1.3
      for (const [at, roller] of rollers.entries()) roller.rotation.z = (at ? 1 : -1) * turning
      light.color.set(blocked ? '#c8483f' : plastic > 0.1 ? '#e6a63a' : '#6fae62')
      light.emissive.copy(light.color)
      let lot = 0
      for (const kind of kinds) {
        kind.show(kind.count * food)
        for (let at = 0; at < kind.count; at++, lot++) {
          const [x, y, tilt] = lots[lot] ?? [0, 0, 0]
          const part = blocked ? 0.45 + 0.5 * y : ((y + seconds * 0.14) % 1) ** 1.4
          const [across, up] = fall(part, (x - 0.5) * 1.7)
          kind.one.position.set(across, up, 0.02 + (tilt - 0.5) * 0.3)
          kind.one.rotation.set(tilt * 6 + (blocked ? 0 : seconds * 0.9), x * 6, tilt * 9)
          kind.one.scale.setScalar(0.85 + tilt * 0.5)
          kind.put(at)
        }
      }
      bags.show(Math.ceil(plastic * BAGS))
      for (let at = 0; at < bags.object.count; at++) {
        const [x, y, tilt] = lots[FALLING + at] ?? [0, 0, 0]
        // Every other bag has wound itself around a roller.
        if (at % 2) {
          const turn = x * 6.28 + (at % 4 === 1 ? -1 : 1) * turning
          bags.one.position.set(
            (at % 4 === 1 ? -0.3 : 0.3) + Math.cos(turn) * 0.25,
            ROLLERS + Math.sin(turn) * 0.25,
            0.36,
          )
          bags.one.rotation.set(0.3, 0.2, turn)
        } else {
          const part = blocked ? 0.5 + 0.4 * y : (y + seconds * 0.1) % 1
          const [across, up] = fall(part, (x - 0.5) * 1.5)
          bags.one.position.set(across + 0.06 * Math.sin(seconds + x * 9), up, 0.25)
          bags.one.rotation.set(Math.sin(seconds * 1.2 + x * 9) * 0.6, tilt * 6, Math.cos(seconds + tilt * 9))
        }
        bags.put(at)
      }
    },
  }
}

function toothed(): Part[] {
  return [
    metal(rod(0.17, 0.62), '#8b9a94', { turn: [Math.PI / 2, 0, 0] }),
    ...scatter(24, (at) => {
      const turn = ((at % 8) / 8) * Math.PI * 2 + Math.floor(at / 8) * 0.4
      return metal(slab(0.13, 0.11, 0.15, 0.03), '#6f827a', {
        at: [Math.cos(turn) * 0.2, Math.sin(turn) * 0.2, (Math.floor(at / 8) - 1) * 0.2],
        turn: [0, 0, turn],
      })
    }),
    gloss(rod(0.07, 0.68), '#e6a63a', { turn: [Math.PI / 2, 0, 0] }),
  ]
}

function housing(): Part[] {
  return [
    // The room of the crusher: a back, two sides, a floor; the front is open.
    matte(slab(1.5, 2.1, 0.1, 0.04), '#86b9bd', { at: [0, 1.05, -0.5] }),
    matte(slab(0.14, 2.1, 1, 0.05), '#5f9a9f', { at: [-0.72, 1.05, -0.05] }),
    matte(slab(0.14, 2.1, 1, 0.05), '#5f9a9f', { at: [0.72, 1.05, -0.05] }),
    matte(slab(1.5, 0.2, 1.1, 0.05), '#4f868b', { at: [0, 0.1, -0.02] }),
    matte(slab(1.62, 0.12, 1.14, 0.05), '#f3ead6', { at: [0, 2.1, -0.02] }),
    // What is bitten small runs out over a slope to the pump.
    matte(slab(1.2, 0.08, 0.8, 0.03), '#b98a4a', { at: [0.05, 0.62, -0.05], turn: [0, 0, -0.3] }),
    matte(rod(0.13, 1.1), '#f3ead6', { at: [0.95, 0.4, -0.2], turn: [0, 0, Math.PI / 2] }),
    // The funnel, its front left away.
    ...[-1, 1].map((side) =>
      matte(slab(0.1, 0.95, 0.92, 0.04), '#e6a63a', {
        at: [side * 0.56, 2.42, -0.02],
        turn: [0, 0, side * -0.5],
      }),
    ),
    matte(slab(1.5, 0.95, 0.09, 0.03), '#d9962f', { at: [0, 2.48, -0.46] }),
    ...[-1, 1].map((side) =>
      matte(slab(0.14, 0.14, 1.02, 0.05), '#f3ead6', { at: [side * 0.8, 2.86, -0.02] }),
    ),
    matte(slab(1.74, 0.14, 0.14, 0.05), '#f3ead6', { at: [0, 2.94, -0.47] }),
    ...scatter(5, (at) => gloss(pill(0.035, 0.02), '#f3ead6', { at: [-0.72, 0.5 + at * 0.34, 0.46] })),
    ...scatter(5, (at) => gloss(pill(0.035, 0.02), '#f3ead6', { at: [0.72, 0.5 + at * 0.34, 0.46] })),
  ]
}

/** The brown tank truck that brought it. */
export function truck(): Part[] {
  const wheel = (x: number, z: number) => [
    matte(rod(0.19, 0.14), '#3a4a44', { at: [x, 0.19, z], turn: [Math.PI / 2, 0, 0] }),
    gloss(rod(0.09, 0.16), '#f3ead6', { at: [x, 0.19, z], turn: [Math.PI / 2, 0, 0] }),
  ]
  return [
    matte(slab(1.9, 0.14, 0.62, 0.05), '#5c6f66', { at: [0, 0.3, 0] }),
    gloss(
      lathe([
        [0.001, -0.62],
        [0.28, -0.6],
        [0.36, -0.5],
        [0.36, 0.5],
        [0.28, 0.6],
        [0.001, 0.62],
      ]),
      '#8a5a34',
      { at: [-0.25, 0.68, 0], turn: [0, 0, Math.PI / 2] },
    ),
    gloss(rod(0.368, 0.16), '#f3ead6', { at: [-0.25, 0.68, 0], turn: [0, 0, Math.PI / 2] }),
    gloss(slab(0.52, 0.62, 0.62, 0.14), '#f3ead6', { at: [0.68, 0.6, 0] }),
    gloss(slab(0.3, 0.26, 0.64, 0.06), '#7fa9b5', { at: [0.76, 0.72, 0] }),
    matte(slab(0.5, 0.1, 0.64, 0.04), '#8a5a34', { at: [0.7, 0.36, 0] }),
    gloss(pill(0.05, 0.02), '#f6d98a', { at: [0.95, 0.44, 0.2], turn: [0, 0, Math.PI / 2] }),
    ...wheel(0.62, 0.28),
    ...wheel(-0.05, 0.28),
    ...wheel(-0.62, 0.28),
    ...wheel(0.62, -0.28),
    ...wheel(-0.62, -0.28),
  ]
}

import {
  Color,
  Group,
  LatheGeometry,
  MeshBasicMaterial,
  MeshStandardMaterial,
  PointLight,
  SphereGeometry,
  Vector2,
} from 'three'
import { tinted } from '#content/ip/tinted.ts'
import { clamp, mix } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { matte, type Part, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { lump, slab } from '../toys/toyShapes.ts'
import { room } from './room.ts'

const FLAMES = 46
const STEAM = 16
const SLAG = 10
const STEPS = 9
/** The grate falls from the hopper to the slag shaft. */
const grate = (part: number) => [mix(-1.35, 0.28, part), mix(0.86, 0.36, part)] as const

/** The furnace: a grate of moving steps, and on it the fire, painted in three warm coats. */
export function createFire({ solid }: ToyPaint, seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  object.add(solid(house()))
  const moving = [0, 1].map((odd) => {
    const steps = solid(
      scatter(STEPS, (at) => {
        const [x, y] = grate((at + odd * 0.5) / STEPS)
        return matte(slab(0.26, 0.07, 1.2, 0), odd ? '#6f7f78' : '#8a9890', {
          at: [x, y - odd * 0.03, -0.4],
          turn: [0, 0, -0.3],
        })
      }),
    )
    object.add(steps)
    return steps
  })
  const drop = new LatheGeometry(
    [
      [0.001, 0],
      [0.16, 0.05],
      [0.21, 0.18],
      [0.18, 0.36],
      [0.1, 0.62],
      [0.03, 0.88],
      [0.001, 1],
    ].map(([x, y]) => new Vector2(x, y)),
    10,
  )
  const warm = [new Color('#fff0b8'), new Color('#f6b44a'), new Color('#dd6a35')]
  tinted(drop, (_x, y) => {
    const part = clamp(y * 1.25) * 1.99
    const from = Math.floor(part)
    return (warm[from] as Color).clone().lerp(warm[from + 1] as Color, part - from)
  })
  const flames = createSwarm(drop, new MeshBasicMaterial({ vertexColors: true }), FLAMES, [
    '#ffffff',
    '#fff1dd',
    '#ffe2c8',
    '#f7d5bd',
  ])
  const puff = new MeshStandardMaterial({
    color: '#f4f1ea',
    roughness: 1,
    transparent: true,
    opacity: 0.55,
    depthWrite: false,
  })
  const steam = createSwarm(new SphereGeometry(1, 10, 8), puff, STEAM, ['#ffffff'])
  const slag = createSwarm(
    new SphereGeometry(0.06, 6, 5),
    new MeshStandardMaterial({ roughness: 1, flatShading: true }),
    SLAG,
    ['#6f6a63', '#8a8278', '#5c5852'],
  )
  const lots = Array.from({ length: FLAMES + STEAM + SLAG }, () => [random(), random(), random()] as const)
  const glow = new PointLight('#ff9a4a', 0, 4.5, 1.4)
  glow.position.set(-0.4, 1.15, 0.1)
  object.add(flames.object, steam.object, slag.object, glow)

  return {
    object,
    /** `fire` 0 … 1, `wet` 0 … 1: how much steam the waste gives off. */
    show: (seconds: number, fire: number, wet: number) => {
      for (const [odd, steps] of moving.entries())
        steps.position.x = 0.045 * Math.sin(seconds * 0.9 + odd * Math.PI)
      glow.intensity = fire * (6 + 0.7 * Math.sin(seconds * 5.3) + 0.5 * Math.sin(seconds * 8.9))
      flames.show(fire > 0 ? FLAMES : 0)
      for (let at = 0; at < flames.object.count; at++) {
        const [along, size, side] = lots[at] ?? [0, 0, 0]
        const [x, y] = grate(0.1 + along * 0.8)
        const lick = 0.78 + 0.22 * Math.sin(seconds * mix(2.2, 4.4, size) + along * 40)
        // Highest in the middle of the grate: dry first, burn, then burn out.
        const hill = 0.35 + 0.65 * Math.sin(Math.PI * (0.1 + along * 0.8)) ** 1.2
        flames.one.position.set(x + 0.02 * Math.sin(seconds * 2 + size * 9), y + 0.02, mix(-0.9, 0.2, side))
        flames.one.rotation.set(0, side * 6, 0.14 * Math.sin(seconds * 1.9 + along * 20))
        const high = mix(0.5, 1.25, size) * hill * lick * (0.35 + 0.65 * fire)
        flames.one.scale.set(0.85 * mix(0.6, 1.1, fire), high, 0.85)
        flames.put(at)
      }
      steam.show(STEAM * wet)
      for (let at = 0; at < steam.object.count; at++) {
        const [along, start, side] = lots[FLAMES + at] ?? [0, 0, 0]
        const rise = (start + seconds * 0.17) % 1
        const [x, y] = grate(along * 0.6)
        steam.one.position.set(x + 0.35 * rise, y + 0.1 + rise * 1.15, mix(-0.7, 0.2, side))
        steam.one.scale.setScalar((0.06 + 0.2 * rise) * Math.sin(Math.PI * Math.min(0.98, rise + 0.04)))
        steam.put(at)
      }
      slag.show(fire > 0 ? SLAG : 0)
      for (let at = 0; at < slag.object.count; at++) {
        const [x, start, side] = lots[FLAMES + STEAM + at] ?? [0, 0, 0]
        const fallen = (start + seconds * 0.2) % 1
        slag.one.position.set(0.42 + x * 0.2, 0.3 - fallen ** 2 * 0.75, mix(-0.8, 0.15, side))
        slag.one.rotation.set(seconds + x * 6, x * 6, 0)
        slag.one.scale.setScalar(0.8 + x)
        slag.put(at)
      }
    },
  }
}

function house(): Part[] {
  return [
    ...room({ left: -1.62, right: 0.62, floor: -0.78, top: 1.95, wall: '#b4765a', open: ['top', 'left'] }),
    // Bricks of the back wall, a few lighter than the others.
    ...scatter(26, (at) =>
      matte(slab(0.2, 0.09, 0.03, 0), at % 3 ? '#c48a6b' : '#a5684e', {
        at: [-1.45 + ((at * 0.61) % 1.95), 0.55 + ((at * 0.37) % 1.3), -1.11],
      }),
    ),
    // The hopper between the pit and the grate.
    matte(slab(0.1, 0.75, 1.2, 0.03), '#e6a63a', { at: [-1.5, 1.85, -0.4], turn: [0, 0, 0.28] }),
    matte(slab(0.1, 0.95, 1.2, 0.03), '#d9962f', { at: [-0.92, 1.78, -0.4], turn: [0, 0, -0.3] }),
    ...scatter(5, (at) =>
      matte(lump(at + 70, 0.2, 2.8, 0.17), ['#a3a89c', '#b8ad98', '#8f9a94'][at % 3] ?? '', {
        at: [-1.3 + at * 0.03, 1.1 + at * 0.13, -0.3 + (at % 2) * 0.2],
      }),
    ),
    // Ash hoppers below the grate, and the channel where slag is quenched.
    matte(slab(1.7, 0.12, 1.2, 0), '#9c6a50', { at: [-0.65, 0.2, -0.4], turn: [0, 0, -0.3] }),
    matte(slab(0.62, 0.2, 1.2, 0.03), '#86b9bd', { at: [0.28, -0.62, -0.4] }),
    ...scatter(4, (at) =>
      matte(lump(at + 90, 0.22, 3, 0.13), ['#7a746b', '#8f877b'][at % 2] ?? '', {
        at: [0.08 + at * 0.14, -0.5, -0.2 + (at % 2) * 0.2],
      }),
    ),
    // The sloping roof that leads the flames into the first flue.
    matte(slab(0.1, 1, 1.4, 0.02), '#c48a6b', { at: [-0.68, 2.25, -0.42], turn: [0, 0, 0.12] }),
  ]
}

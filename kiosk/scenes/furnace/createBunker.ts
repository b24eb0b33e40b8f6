import { Group, IcosahedronGeometry, MeshStandardMaterial } from 'three'
import { mix, smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { gloss, lathe, matte, metal, type Part, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { ball, lump, rod, slab } from '../toys/toyShapes.ts'
import { room } from './room.ts'

const LEFT = -4.2
const RIGHT = -1.75
const RAIL = 2.62
const ROUND = 12
const CARRIED = 9
const BITS = 130
/** The heap's height over the pit's floor at a place across. */
const heap = (x: number) => -0.35 + 1.05 * smoothstep(-1.5, -3.6, x) + 0.12 * Math.sin(x * 5)

/** The pit where waste lies and dries, and the crane whose claw feeds the hopper. */
export function createBunker({ solid }: ToyPaint, seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  object.add(solid(house()))
  const trolley = solid([
    gloss(slab(0.5, 0.18, 0.5, 0.05), '#e6a63a', { at: [0, 0.02, 0] }),
    gloss(rod(0.1, 0.56), '#b4643f', { at: [0, -0.06, 0], turn: [Math.PI / 2, 0, 0] }),
  ])
  const cable = solid([
    metal(rod(0.016, 1), '#6f827a', { at: [-0.06, -0.5, 0] }),
    metal(rod(0.016, 1), '#6f827a', { at: [0.06, -0.5, 0] }),
  ])
  const hub = solid([
    gloss(
      lathe(
        [
          [0.001, 0],
          [0.2, 0.02],
          [0.22, 0.12],
          [0.1, 0.24],
          [0.001, 0.26],
        ],
        16,
      ),
      '#2f7d5b',
    ),
  ])
  const petals = Array.from({ length: 6 }, (_, at) => {
    const arm = new Group()
    arm.rotation.y = (at / 6) * Math.PI * 2
    const claw = solid(petal())
    claw.position.x = 0.16
    arm.add(claw)
    hub.add(arm)
    return claw
  })
  const tones = [
    '#7f8f8a',
    '#b9c0b4',
    '#a98a68',
    '#c7b08a',
    '#8a9aa6',
    '#d8cfc0',
    '#9c8f7f',
    '#b97a5a',
    '#8fa08a',
    '#d98f7a',
    '#7fa6b8',
    '#e9dfc6',
    '#e0b96a',
  ]
  const skin = new MeshStandardMaterial({ roughness: 0.9, flatShading: true })
  const bits = createSwarm(new IcosahedronGeometry(0.13, 0), skin, BITS, tones)
  for (let at = 0; at < BITS; at++) {
    const x = mix(LEFT + 0.15, RIGHT - 0.12, random())
    const down = random() ** 2
    bits.one.position.set(x, heap(x) + 0.12 - down * 0.4, mix(-0.8, 0.28, random() ** 0.7))
    bits.one.rotation.set(random() * 6, random() * 6, random() * 6)
    bits.one.scale.set(0.7 + random(), 0.5 + random() * 0.6, 0.7 + random())
    bits.put(at)
  }
  const load = createSwarm(new IcosahedronGeometry(0.1, 0), skin, CARRIED, tones)
  const lots = Array.from({ length: CARRIED }, () => [random(), random(), random()] as const)
  object.add(trolley, cable, hub, bits.object, load.object)

  return {
    object,
    show: (seconds: number) => {
      const now = (((seconds / ROUND) % 1) + 1) % 1
      const swing = (from: number, to: number) => smoothstep(from, to, now)
      // Down, bite, up, over to the hopper, let go, back.
      const across = swing(0.36, 0.55) - swing(0.78, 0.97)
      const deep = swing(0.02, 0.17) - swing(0.24, 0.38)
      const closed = swing(0.17, 0.23) - swing(0.6, 0.66)
      const x = mix(-3.35, -1.28, across)
      const y = RAIL - 0.55 - deep * (RAIL - 0.55 - heap(-3.35) - 0.42)
      trolley.position.set(x, RAIL, -0.15)
      cable.position.set(x, RAIL, -0.15)
      cable.scale.y = RAIL - y - 0.2
      const sway = 0.05 * Math.sin(seconds * 1.6) * (1 - deep)
      hub.position.set(x + sway, y, -0.15)
      hub.rotation.z = sway
      for (const claw of petals) claw.rotation.z = mix(0.75, -0.12, closed)
      const fallen = Math.max(0, (now - 0.61) * ROUND)
      load.show(now > 0.2 && now < 0.72 ? CARRIED : 0)
      for (let at = 0; at < load.object.count; at++) {
        const [across1, up, side] = lots[at] ?? [0, 0, 0]
        const drop = now < 0.61 ? 0 : Math.max(0, fallen - across1 * 0.2) ** 2 * 1.3
        load.one.position.set(
          hub.position.x + (across1 - 0.5) * 0.26,
          Math.max(0.95, y - 0.16 - up * 0.2 - drop),
          -0.15 + (side - 0.5) * 0.26,
        )
        load.one.rotation.set(up * 6, side * 6 + drop, across1 * 6)
        load.one.scale.setScalar(0.9 + up * 0.5)
        load.put(at)
      }
    },
  }
}

function petal(): Part[] {
  return [
    metal(slab(0.09, 0.3, 0.1, 0.03), '#5f766c', { at: [0.08, -0.12, 0], turn: [0, 0, 0.5] }),
    metal(slab(0.07, 0.26, 0.09, 0.03), '#4f665c', { at: [0.1, -0.34, 0], turn: [0, 0, -0.5] }),
  ]
}

function house(): Part[] {
  return [
    ...room({ left: LEFT, right: RIGHT, floor: -0.78, top: 3.05, wall: '#a9c3c6', open: ['right'] }),
    // The wall between pit and furnace, up to the lip of the hopper.
    matte(slab(0.14, 2.35, 1.45, 0.03), '#dccfb4', { at: [RIGHT, 0.4, -0.4] }),
    matte(slab(0.15, 2.35, 0.04, 0), '#c27350', { at: [RIGHT, 0.4, 0.34] }),
    // A curved roof.
    matte(slab(2.75, 0.1, 1.75, 0.04), '#2f7d5b', { at: [(LEFT + RIGHT) / 2, 3.17, -0.4] }),
    metal(slab(2.9, 0.09, 0.12, 0), '#6f827a', { at: [-2.75, RAIL + 0.12, -0.4] }),
    metal(slab(2.9, 0.09, 0.12, 0), '#6f827a', { at: [-2.75, RAIL + 0.12, 0.12] }),
    // Rows of windows in the back wall; fans draw the air, and with it the smell, into the fire.
    ...scatter(4, (at) =>
      matte(slab(0.36, 0.3, 0.04, 0), '#e9f0ea', { at: [LEFT + 0.45 + at * 0.5, 2.3, -1.11] }),
    ),
    matte(rod(0.2, 0.06), '#efe3cd', { at: [LEFT + 0.5, 1.55, -1.08], turn: [Math.PI / 2, 0, 0] }),
    ...scatter(3, (at) =>
      matte(slab(0.3, 0.06, 0.04, 0), '#6f9a9f', {
        at: [LEFT + 0.5, 1.55, -1.03],
        turn: [0, 0, (at * Math.PI) / 3],
      }),
    ),
    ...scatter(9, (at) =>
      matte(
        lump(at + 40, 0.18, 2.6, 0.42 + (at % 3) * 0.07),
        ['#a3a89c', '#b8ad98', '#8f9a94'][at % 3] ?? '',
        {
          at: [LEFT + 0.35 + at * 0.2, heap(LEFT + 0.35 + at * 0.2) - 0.36, -0.35 + (at % 2) * 0.25],
          scale: [1.1, 0.8, 1.2],
        },
      ),
    ),
    ...scatter(7, (at) =>
      gloss(ball(0.17), ['#5c6f66', '#7f8f8a', '#4f665c'][at % 3] ?? '', {
        at: [LEFT + 0.35 + at * 0.3, heap(LEFT + 0.35 + at * 0.3) + 0.02, 0.05 - (at % 3) * 0.2],
        scale: [1.1, 0.85, 1],
      }),
    ),
  ]
}

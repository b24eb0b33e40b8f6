import {
  BoxGeometry,
  Color,
  Group,
  InstancedMesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Object3D,
  SphereGeometry,
} from 'three'
import { clamp } from '#content/scene/curves.ts'
import { cutOut, gloss, matte, metal, type Part, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { ring, rod, slab } from '../toys/toyShapes.ts'

/** One window stands for this many kWh: illustrative. */
export const KWH_A_WINDOW = 10
const UNLIT = new Color('#728a90')
const LIT = new Color('#ffd76e')
const PUFFS = 9

interface House {
  readonly x: number
  readonly width: number
  readonly height: number
  readonly wall: string
  readonly roof: string
  readonly windows: readonly (readonly [x: number, y: number])[]
}
const pair = (y: number): [number, number][] => [
  [-0.16, y],
  [0.16, y],
]
const houses: readonly House[] = [
  {
    x: -1.06,
    width: 0.76,
    height: 1.02,
    wall: '#d9a884',
    roof: '#b4643f',
    windows: [...pair(0.36), ...pair(0.74)],
  },
  {
    x: -0.28,
    width: 0.72,
    height: 1.36,
    wall: '#c4876a',
    roof: '#8f4f35',
    windows: [...pair(0.36), ...pair(0.72), ...pair(1.08)],
  },
  {
    x: 0.5,
    width: 0.76,
    height: 1.02,
    wall: '#dcb48e',
    roof: '#b4643f',
    windows: [...pair(0.36), ...pair(0.74)],
  },
  { x: 1.2, width: 0.6, height: 0.74, wall: '#b98a6c', roof: '#9c5a3c', windows: pair(0.4) },
]
/** Windows from the left, floor by floor. */
const panes = houses.flatMap(({ x, windows }) => windows.map(([across, up]) => [x + across, up] as const))
export const WINDOWS = panes.length

/** The gas engine with its flywheel, and the lane whose windows it lights. */
export function createPower({ solid }: ToyPaint) {
  const object = new Group()
  const engine = solid(engineParts())
  const wheel = solid([
    gloss(ring(0.36, 0.06), '#c9553f', {}),
    ...scatter(5, (at) =>
      gloss(slab(0.06, 0.68, 0.05, 0.02), '#e6a63a', { turn: [0, 0, (at * Math.PI) / 5] }),
    ),
    metal(rod(0.1, 0.16), '#7f9a90', { turn: [Math.PI / 2, 0, 0] }),
  ])
  wheel.position.set(-0.32, 0.52, 0.4)
  const machine = new Group().add(engine, wheel)
  const lane = new Group().add(solid(houses.flatMap(house)))
  const glass = new InstancedMesh(new BoxGeometry(0.17, 0.22, 0.03), new MeshBasicMaterial(), WINDOWS)
  const one = new Object3D()
  for (const [at, [x, y]] of panes.entries()) {
    one.position.set(x, y, 0.325)
    one.updateMatrix()
    glass.setMatrixAt(at, one.matrix)
    glass.setColorAt(at, UNLIT)
  }
  lane.add(glass)
  const puffs = createSwarm(
    new SphereGeometry(1, 12, 9),
    new MeshStandardMaterial({
      color: '#ffffff',
      roughness: 1,
      transparent: true,
      opacity: 0.5,
      depthWrite: false,
    }),
    PUFFS,
    ['#ffffff', '#f3efe4'],
  )
  machine.add(puffs.object)
  object.add(machine, lane)
  const color = new Color()

  return {
    machine,
    lane,
    object,
    show: (seconds: number, kwh: number) => {
      const running = clamp(kwh / 20)
      wheel.rotation.z = running > 0 ? -seconds * 2.4 : 0
      engine.position.y = running > 0 ? 0.008 * Math.sin(seconds * 14) : 0
      puffs.show(running * PUFFS)
      for (let at = 0; at < puffs.object.count; at++) {
        const rise = (at / PUFFS + seconds * 0.16) % 1
        puffs.one.position.set(
          0.42 + 0.2 * rise + 0.05 * Math.sin(at * 3 + seconds),
          1.25 + rise * 0.9,
          -0.05,
        )
        puffs.one.scale.setScalar((0.03 + 0.13 * rise) * (1 - rise) ** 0.4)
        puffs.put(at)
      }
      for (let at = 0; at < WINDOWS; at++) {
        const lit = clamp(kwh / KWH_A_WINDOW - at) * (0.96 + 0.04 * Math.sin(seconds * 1.7 + at * 2))
        glass.setColorAt(at, color.copy(UNLIT).lerp(LIT, lit))
      }
      if (glass.instanceColor) glass.instanceColor.needsUpdate = true
    },
  }
}

function house({ x, width, height, wall, roof, windows }: House): Part[] {
  return [
    matte(slab(width, height, 0.62, 0.03), wall, { at: [x, height / 2, 0] }),
    matte(
      cutOut((outline) => {
        outline.moveTo(-width / 2 - 0.06, 0)
        outline.lineTo(width / 2 + 0.06, 0)
        outline.lineTo(0, 0.36)
      }, 0.68),
      roof,
      { at: [x, height, 0] },
    ),
    matte(slab(0.12, 0.34, 0.12, 0.02), wall, { at: [x + width * 0.26, height + 0.26, -0.1] }),
    ...windows.flatMap(([across, up]) => [
      matte(slab(0.21, 0.26, 0.02, 0), '#7a4a34', { at: [x + across, up, 0.31] }),
      matte(slab(0.25, 0.03, 0.06, 0.01), '#b4643f', { at: [x + across, up - 0.15, 0.33] }),
    ]),
    matte(slab(0.18, 0.2, 0.03, 0.02), '#2f7d5b', { at: [x, 0.1, 0.31] }),
  ]
}

function engineParts(): Part[] {
  return [
    matte(slab(1.36, 0.14, 0.86, 0.05), '#b9ab8a', { at: [0, 0.07, 0] }),
    gloss(slab(1.1, 0.56, 0.56, 0.1), '#2f7d5b', { at: [0, 0.44, 0] }),
    gloss(slab(0.98, 0.1, 0.46, 0.04), '#8fb83f', { at: [0, 0.74, 0] }),
    ...scatter(4, (at) => metal(rod(0.09, 0.2), '#cfd8d2', { at: [-0.36 + at * 0.2, 0.84, 0] })),
    ...scatter(4, (at) => gloss(rod(0.1, 0.06), '#e6a63a', { at: [-0.36 + at * 0.2, 0.95, 0] })),
    metal(rod(0.07, 0.6), '#9fb0a8', { at: [0.42, 0.98, -0.05] }),
    gloss(rod(0.1, 0.06), '#5f7f72', { at: [0.42, 1.28, -0.05] }),
    gloss(rod(0.26, 0.4), '#e6a63a', { at: [0.66, 0.42, 0], turn: [0, 0, Math.PI / 2] }),
    metal(rod(0.27, 0.06), '#c9852a', { at: [0.56, 0.42, 0], turn: [0, 0, Math.PI / 2] }),
  ]
}

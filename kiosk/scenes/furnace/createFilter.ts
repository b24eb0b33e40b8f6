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
import { gloss, lathe, matte, metal, type Part, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { pill, rod, slab } from '../toys/toyShapes.ts'
import { room } from './room.ts'

const BARS = 5
const PUFFS = 10
const GOOD = new Color('#8fb83f')
const REST = new Color('#7f938c')

/** The room of filter bags, the stack, and the board at its foot that shows what is measured in it. */
export function createFilter({ solid }: ToyPaint) {
  const object = new Group().add(solid(bagHouse()), solid(stack()))
  const bars = new InstancedMesh(new BoxGeometry(0.07, 1, 0.02), new MeshBasicMaterial(), BARS)
  const puffs = createSwarm(
    new SphereGeometry(1, 12, 9),
    new MeshStandardMaterial({
      color: '#ffffff',
      roughness: 1,
      transparent: true,
      opacity: 0.42,
      depthWrite: false,
    }),
    PUFFS,
    ['#ffffff', '#fdf3e6'],
  )
  object.add(bars, puffs.object)
  const one = new Object3D()
  const color = new Color()
  return {
    object,
    show: (seconds: number, running: number) => {
      for (let at = 0; at < BARS; at++) {
        const high = running > 0 ? 0.1 + 0.09 * (1 + Math.sin(seconds * 0.9 + at * 1.7)) : 0.03
        one.position.set(3.5 + at * 0.11, 0.62 + high / 2, 0.405)
        one.scale.set(1, high, 1)
        one.updateMatrix()
        bars.setMatrixAt(at, one.matrix)
        bars.setColorAt(at, color.copy(running > 0 ? GOOD : REST))
      }
      bars.instanceMatrix.needsUpdate = true
      if (bars.instanceColor) bars.instanceColor.needsUpdate = true
      puffs.show(PUFFS * clamp(running * 2))
      for (let at = 0; at < puffs.object.count; at++) {
        const rise = (at / PUFFS + seconds * 0.07) % 1
        puffs.one.position.set(
          3.72 + rise * 0.75 + 0.08 * Math.sin(at * 2 + seconds * 0.6),
          5.35 + rise * 0.85,
          -0.2,
        )
        puffs.one.scale.setScalar((0.1 + 0.22 * rise) * (1 - rise) ** 0.5)
        puffs.put(at)
      }
    },
  }
}

function bagHouse(): Part[] {
  return [
    ...room({ left: 1.62, right: 3.05, floor: 1.34, top: 3.18, wall: '#c3cfd0', open: [] }),
    // Smoke goes through the cloth; dust stays outside and falls into the cones.
    matte(slab(1.32, 0.07, 1.2, 0), '#9fb0a8', { at: [2.34, 2.92, -0.4] }),
    ...scatter(21, (at) =>
      matte(pill(0.075, 0.78), at % 2 ? '#f7efdd' : '#eee2c8', {
        at: [1.79 + (at % 7) * 0.185, 2.44, -0.85 + Math.floor(at / 7) * 0.42],
      }),
    ),
    ...scatter(2, (at) =>
      gloss(
        lathe(
          [
            [0.001, -0.5],
            [0.05, -0.5],
            [0.33, 0],
            [0.3, 0.02],
            [0.001, 0.02],
          ],
          20,
        ),
        '#7fa6a0',
        { at: [2 + at * 0.68, 1.9, -0.35], scale: [1, 1, 1.3] },
      ),
    ),
    matte(slab(1.6, 0.1, 1.75, 0.04), '#2f7d5b', { at: [2.34, 3.3, -0.4] }),
    metal(rod(0.15, 0.7), '#cfd8d2', { at: [3.32, 2.72, -0.2], turn: [0, 0, Math.PI / 2 + 0.35] }),
  ]
}

function stack(): Part[] {
  return [
    matte(
      lathe(
        [
          [0.52, -0.2],
          [0.5, 0.1],
          [0.4, 1.6],
          [0.33, 3.4],
          [0.3, 5.2],
          [0.34, 5.24],
          [0.34, 5.34],
          [0.25, 5.34],
          [0.24, 5],
        ],
        28,
      ),
      '#f3ead6',
      { at: [3.72, 0, -0.2] },
    ),
    ...[1.95, 3.05, 4.15].map((y) =>
      gloss(rod(0.455 - y * 0.027, 0.34, 0.446 - y * 0.027), '#cf7a55', { at: [3.72, y, -0.2] }),
    ),
    metal(rod(0.5, 0.05), '#9fb0a8', { at: [3.72, 4.75, -0.2] }),
    // The board with the readings of this moment.
    matte(slab(0.06, 0.5, 0.06, 0), '#9fb0a8', { at: [3.72, 0.2, 0.36] }),
    matte(slab(0.78, 0.62, 0.08, 0.03), '#2f5f50', { at: [3.72, 0.76, 0.34] }),
    matte(slab(0.68, 0.5, 0.02, 0), '#e9f0e2', { at: [3.72, 0.76, 0.385] }),
  ]
}

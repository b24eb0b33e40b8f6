import {
  BoxGeometry,
  Color,
  Group,
  InstancedMesh,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Object3D,
  PlaneGeometry,
  SphereGeometry,
} from 'three'
import { tinted } from '#content/ip/tinted.ts'
import { clamp, mix, smoothstep } from '#content/scene/curves.ts'
import type { Quality } from '#content/scene/scene.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { gloss, lathe, matte, metal, type Part, scatter } from '../sorting/shapes/parts.ts'
import { createSwarm } from '../toys/createSwarm.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { ball, rod, slab } from '../toys/toyShapes.ts'

const WATER = -1.2
const FAR = -9
/** kWh a tonne at which every window of the far shore is lit: illustrative. */
const ALL_LIT = 640
const WINDOWS: Record<Quality, number> = { low: 420, medium: 520, high: 640 }
const GLINTS = 90
const LAMPS = [-4.6, -1.7, 0.68, 3.1, 4.8]
const DARK = new Color('#bfb2a9')
const LIT = new Color('#ffd27a')

/** Water at dusk, a barge with containers, lamps on the quay, and the city across that the plant lights. */
export function createShore({ solid }: ToyPaint, quality: Quality, seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  const near = new Color('#8fb0b0')
  const far = new Color('#eccdb2')
  const sheet = tinted(new PlaneGeometry(120, 44, 1, 44).rotateX(-Math.PI / 2), (_x, _y, z) =>
    far.clone().lerp(near, smoothstep(-20, -2, z)),
  ).translate(0, WATER, 13)
  const water = new Mesh(sheet, new MeshBasicMaterial({ vertexColors: true, toneMapped: false }))
  const glint = new MeshBasicMaterial({
    transparent: true,
    opacity: 0.5,
    toneMapped: false,
    depthWrite: false,
  })
  const glints = createSwarm(new PlaneGeometry(1, 0.05).rotateX(-Math.PI / 2), glint, GLINTS, [
    '#fff3df',
    '#f7dcc0',
    '#dfeae6',
  ])
  const spots = Array.from(
    { length: GLINTS },
    () => [mix(-20, 11, random()), mix(FAR + 0.5, 6, random() ** 0.7), random()] as const,
  )

  const towers = Array.from({ length: 46 }, (_, at) => {
    const x = -25 + at * 0.86 + random() * 0.3
    const tall = 1.3 + 3.3 * Math.exp(-(((x + 0.6) / 5.2) ** 2)) * (0.4 + 0.8 * random()) + 1.1 * random()
    return { x, tall, wide: 0.55 + random() * 0.45 }
  })
  const shades = ['#d6bfae', '#cdb9ac', '#dcc7b3', '#c6b6ad']
  const blocks = new InstancedMesh(
    new BoxGeometry(1, 1, 0.4),
    new MeshBasicMaterial({ toneMapped: false }),
    towers.length,
  )
  const one = new Object3D()
  for (const [at, { x, tall, wide }] of towers.entries()) {
    one.position.set(x, WATER + tall / 2, FAR - (at % 3) * 0.5)
    one.scale.set(wide, tall, 1)
    one.updateMatrix()
    blocks.setMatrixAt(at, one.matrix)
    blocks.setColorAt(at, new Color(shades[at % 4]))
  }
  one.scale.setScalar(1)
  const count = WINDOWS[quality]
  const panes = new InstancedMesh(
    new PlaneGeometry(0.1, 0.13),
    new MeshBasicMaterial({ toneMapped: false }),
    count,
  )
  for (let at = 0; at < count; at++) {
    const tower = towers[Math.floor(random() * towers.length)]
    if (!tower) continue
    const column = Math.floor(random() * 4) - 1.5
    const floor = Math.floor(random() * Math.max(2, tower.tall / 0.2))
    one.position.set(
      tower.x + column * tower.wide * 0.22,
      WATER + 0.3 + floor * 0.19,
      FAR + 0.25 - (towers.indexOf(tower) % 3) * 0.5,
    )
    one.scale.setScalar(floor * 0.19 + 0.4 < tower.tall ? 1 : 0.001)
    one.updateMatrix()
    panes.setMatrixAt(at, one.matrix)
    panes.setColorAt(at, DARK)
  }
  panes.frustumCulled = blocks.frustumCulled = false
  const landmarks = solid(pearl(3.1).concat(spire(-2.6)))
  landmarks.traverse((part) => {
    part.castShadow = part.receiveShadow = false
  })
  const barge = solid(bargeParts())
  const quay = solid(quayParts())
  const bulb = new MeshStandardMaterial({
    color: '#f3ead6',
    emissive: '#ffc766',
    emissiveIntensity: 0,
    roughness: 0.5,
  })
  const bulbs = createSwarm(new SphereGeometry(0.1, 12, 10), bulb, LAMPS.length, ['#ffffff'])
  for (const [at, x] of LAMPS.entries()) {
    bulbs.one.position.set(x, 0.13, 1.02)
    bulbs.put(at)
  }
  object.add(water, glints.object, blocks, panes, landmarks, barge, quay, bulbs.object)
  const color = new Color()

  return {
    object,
    show: (seconds: number, kwh: number) => {
      for (const [at, [x, z, chance]] of spots.entries()) {
        const seen = 0.5 + 0.5 * Math.sin(seconds * (0.5 + chance) + chance * 40)
        glints.one.position.set(x + 0.3 * Math.sin(seconds * 0.2 + chance * 9), WATER + 0.01, z)
        glints.one.scale.set((0.3 + chance * 1.1) * seen + 0.01, 1, 1)
        glints.put(at)
      }
      const lit = clamp(kwh / ALL_LIT) * count
      for (let at = 0; at < count; at++) {
        const on = clamp(lit - at) * (0.94 + 0.06 * Math.sin(seconds * 1.3 + at * 2.1))
        panes.setColorAt(at, color.copy(DARK).lerp(LIT, on))
      }
      if (panes.instanceColor) panes.instanceColor.needsUpdate = true
      bulb.emissiveIntensity = 0.9 * clamp(kwh / 300)
      const way = (((seconds * 0.16 + 9) % 19) + 19) % 19
      barge.position.set(way - 9.5, WATER + 0.02 * Math.sin(seconds * 1.1), 2.3)
      barge.rotation.z = 0.008 * Math.sin(seconds * 0.9)
    },
  }
}

function quayParts(): Part[] {
  return [
    matte(slab(13, 0.12, 2.9, 0.04), '#e6d8bd', { at: [1.2, -0.9, -0.1] }),
    matte(slab(12.8, 0.3, 2.7, 0.04), '#b98a6a', { at: [1.2, -1.1, -0.12] }),
    ...LAMPS.flatMap((x) => [
      metal(rod(0.025, 0.95), '#5f7f72', { at: [x, -0.37, 1.02] }),
      metal(rod(0.07, 0.05), '#5f7f72', { at: [x, -0.82, 1.02] }),
    ]),
    ...scatter(9, (at) => gloss(rod(0.06, 0.14), '#2f5f50', { at: [-4.9 + at * 1.2, -0.8, 1.24] })),
  ]
}

function bargeParts(): Part[] {
  const tones = ['#4a5a54', '#59685f', '#4a5a54', '#6a7a70']
  return [
    matte(slab(3.5, 0.3, 0.9, 0.1), '#b4643f', { at: [0, 0.05, 0] }),
    matte(slab(3.6, 0.07, 0.96, 0.02), '#f3ead6', { at: [0, 0.22, 0] }),
    ...scatter(4, (at) =>
      matte(slab(0.56, 0.42, 0.62, 0.03), tones[at] ?? '', { at: [-0.62 + at * 0.6, 0.46, 0] }),
    ),
    ...scatter(4, (at) => matte(slab(0.5, 0.05, 0.64, 0), '#8a9a90', { at: [-0.62 + at * 0.6, 0.6, 0] })),
    matte(slab(0.5, 0.6, 0.6, 0.06), '#f7efdd', { at: [-1.35, 0.54, 0] }),
    gloss(slab(0.52, 0.18, 0.5, 0), '#7fa9b5', { at: [-1.34, 0.64, 0] }),
    matte(slab(0.6, 0.07, 0.7, 0.02), '#2f7d5b', { at: [-1.35, 0.87, 0] }),
  ]
}

/** The tower of three pearls. */
function pearl(x: number): Part[] {
  const at = (y: number): [number, number, number] => [x, WATER + y, FAR - 0.4]
  return [
    matte(rod(0.09, 3, 0.05), '#cfb3a4', { at: at(1.6) }),
    matte(ball(0.46), '#d9a89a', { at: at(0.95) }),
    matte(ball(0.34), '#d9a89a', { at: at(2.3) }),
    matte(ball(0.13), '#d9a89a', { at: at(3.05) }),
    matte(rod(0.02, 1), '#cfb3a4', { at: at(3.6) }),
    ...[-0.4, 0.4].map((lean) =>
      matte(rod(0.05, 1), '#cfb3a4', {
        at: [x + lean * 0.6, WATER + 0.4, FAR - 0.4],
        turn: [0, 0, lean * 0.8],
      }),
    ),
  ]
}

/** The tower that turns as it rises. */
function spire(x: number): Part[] {
  return scatter(18, (at) =>
    matte(slab(0.62 - at * 0.016, 0.28, 0.5, 0), at % 2 ? '#cbbab0' : '#d3c2b6', {
      at: [x, WATER + 0.14 + at * 0.27, FAR - 0.6],
      turn: [0, at * 0.11, 0],
    }),
  ).concat(
    matte(
      lathe(
        [
          [0.18, 0],
          [0.12, 0.2],
          [0.001, 0.3],
        ],
        8,
      ),
      '#cbbab0',
      { at: [x, WATER + 4.98, FAR - 0.6] },
    ),
  )
}

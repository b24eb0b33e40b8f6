import {
  type BufferGeometry,
  CatmullRomCurve3,
  Color,
  CylinderGeometry,
  Group,
  IcosahedronGeometry,
  Mesh,
  MeshStandardMaterial,
  SphereGeometry,
  TubeGeometry,
  Vector3,
} from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { BirdPlan } from './birdPlan.ts'

type Perch = BirdPlan['perch']

const bark = createNoise(5)
const barkTone = (x: number, y: number, z: number) =>
  new Color('#7c6450')
    .lerp(new Color(bark(x * 6, y * 9, z * 9) > 0.15 ? '#a58c72' : '#5d4a3b'), 0.6)
    .lerp(new Color('#8fae62'), Math.max(0, bark(x * 2, 3, z * 3)) * 0.7)
const line = (...points: readonly [number, number, number][]) =>
  new CatmullRomCurve3(points.map((point) => new Vector3(...point)))

/** What a bird stands on; each has its top, below the feet, at the origin. */
export function createPerches(seed: number) {
  const shapes: Readonly<Record<Perch, (seed: number) => BufferGeometry>> = { branch, post, stone, reed }
  const material = new MeshStandardMaterial({ vertexColors: true, roughness: 0.95, side: 2 })
  const all = (Object.keys(shapes) as Perch[]).map((kind) => {
    const mesh = new Mesh(shapes[kind](seed), material)
    mesh.castShadow = mesh.receiveShadow = true
    return [kind, mesh] as const
  })
  return {
    object: new Group().add(...all.map(([, mesh]) => mesh)),
    show: (wanted: Perch | undefined, x: number) => {
      for (const [kind, mesh] of all) {
        mesh.visible = kind === wanted
        mesh.position.x = kind === 'branch' ? 0 : x
      }
    },
  }
}

function leaves(solids: ReturnType<typeof paintedSolids>, places: readonly Vector3[], seed: number) {
  const random = seededRandom(seed)
  for (const { x, y, z } of places)
    for (let leaf = 0; leaf < 3; leaf++)
      solids.add(
        new SphereGeometry(1, 8, 6),
        ['#8fb454', '#a7c464', '#76a24c'][Math.floor(random() * 3)] ?? '#8fb454',
        {
          at: [x + (random() - 0.5) * 0.3, y + (random() - 0.3) * 0.26, z + (random() - 0.5) * 0.2],
          turn: [random() * 3, random() * 3, random() * 3],
          size: [0.14, 0.07, 0.008],
        },
      )
}

function branch(seed: number) {
  const solids = paintedSolids()
  const main = line(
    [-4, -0.75, -0.3],
    [-2.2, -0.3, -0.1],
    [-0.9, -0.1, 0],
    [0.3, -0.085, 0],
    [1.5, 0.05, 0],
    [2.6, 0.4, 0.1],
    [3.6, 0.55, 0.2],
  )
  solids.add(new TubeGeometry(main, 90, 0.085, 12), barkTone)
  solids.add(
    new TubeGeometry(line([1.2, 0, 0], [1.6, 0.4, -0.1], [1.8, 0.95, -0.2], [2.2, 1.3, -0.2]), 30, 0.035, 8),
    barkTone,
  )
  solids.add(
    new TubeGeometry(line([-1.5, -0.18, 0], [-1.8, 0.2, -0.1], [-2.2, 0.42, -0.2]), 30, 0.03, 8),
    barkTone,
  )
  leaves(
    solids,
    [
      [1.7, 0.7, -0.2],
      [1.85, 1, -0.2],
      [2.1, 1.3, -0.2],
      [2, 0.3, 0],
      [-1.9, 0.3, -0.1],
      [-2.1, 0.45, -0.2],
      [-1.7, 0.1, -0.1],
    ].map(([x, y, z]) => new Vector3(x, y, z)),
    seed,
  )
  return solids.merge()
}

function post() {
  const solids = paintedSolids()
  const grain = (x: number, y: number, z: number) =>
    new Color('#8d7a64').lerp(new Color('#5f5143'), 0.5 + 0.5 * bark(x * 14, y * 1.2, z * 14))
  solids.add(new CylinderGeometry(0.46, 0.5, 3, 26, 30), grain, { at: [0, -1.5, 0] })
  solids.add(
    new CylinderGeometry(0.455, 0.46, 0.05, 26, 1),
    (x, _y, z) =>
      new Color('#b7a285').lerp(new Color('#7d6a53'), 0.5 + 0.5 * Math.sin(Math.hypot(x, z) * 70)),
    { at: [0, -0.02, 0] },
  )
  for (let turn = 0; turn < 3; turn++)
    solids.add(new CylinderGeometry(0.495, 0.495, 0.055, 26, 1), '#c9b48c', {
      at: [0, -0.3 - turn * 0.06, 0],
      turn: [0.06, 0, 0.04],
    })
  return solids.merge()
}

function stone() {
  const solids = paintedSolids()
  const shape = new IcosahedronGeometry(1, 6)
  const points = shape.attributes.position
  if (points)
    for (let index = 0; index < points.count; index++) {
      const [x, y, z] = [points.getX(index), points.getY(index), points.getZ(index)]
      const rough = 1 + 0.13 * bark(x * 2.2, y * 2.2, z * 2.2) + 0.04 * bark(x * 7, y * 7, z * 7)
      points.setXYZ(index, x * rough, y > 0.35 ? 0.35 + (y * rough - 0.35) * 0.32 : y * rough, z * rough)
    }
  shape.computeVertexNormals()
  solids.add(
    shape,
    (x, y, z) =>
      new Color('#9aa09a')
        .lerp(new Color('#6f7873'), 0.5 + 0.5 * bark(x * 5, y * 5, z * 5))
        .lerp(new Color('#8aa45a'), Math.max(0, bark(x * 3, 8, z * 3) + y + 0.25) * 0.9),
    { at: [0.05, -0.42, 0], size: [0.95, 0.8, 0.6] },
  )
  return solids.merge()
}

function reed(seed: number) {
  const random = seededRandom(seed)
  const solids = paintedSolids()
  const stem = (x: number, z: number, lean: number, tall: number, thick: number) =>
    solids.add(
      new TubeGeometry(line([x - lean * 0.5, -2, z], [x, 0, z], [x + lean * tall, tall, z]), 20, thick, 8),
      (_x, y) => new Color('#8f9d58').lerp(new Color('#c2b878'), Math.abs(Math.sin(y * 3.2)) ** 9),
    )
  stem(-0.12, 0.1, 0.16, 2.6, 0.042)
  stem(0.14, -0.14, 0.1, 2.9, 0.042)
  // The stem the bird holds lies across.
  solids.add(
    new TubeGeometry(line([-1.7, -0.5, 0], [-0.5, -0.09, 0], [0.3, -0.045, 0], [1.7, 0.32, 0]), 30, 0.045, 8),
    '#a8aa68',
  )
  for (let index = 0; index < 12; index++) {
    const x = (random() - 0.5) * 4.4
    if (Math.abs(x) > 0.6) stem(x, -0.6 - random(), (random() - 0.5) * 0.3, 1.5 + random() * 1.6, 0.026)
    solids.add(new SphereGeometry(1, 8, 6), index % 2 ? '#a9b763' : '#8ea457', {
      at: [x * 0.8, 0.1 + random() * 1.2, -0.7],
      turn: [0, 0.3, 0.9 + random()],
      size: [0.5, 0.04, 0.01],
    })
  }
  return solids.merge()
}

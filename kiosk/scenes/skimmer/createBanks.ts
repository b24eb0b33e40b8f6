import {
  BoxGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  Group,
  IcosahedronGeometry,
  Mesh,
  MeshStandardMaterial,
  Shape,
  SphereGeometry,
} from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { addBridge } from './addBridge.ts'
import { river } from './river.ts'

const WALL = 0.34
const OUTER = 4.06

/** Both embankments: stone walls, railings, plane trees, lane houses; and the steel bridge at the far end. */
export function createBanks(seed: number) {
  const random = seededRandom(seed)
  const noise = createNoise(seed)
  const solids = paintedSolids()
  const { half, from, to } = river
  const pick = (tones: readonly string[]) => tones[Math.floor(random() * tones.length)] ?? '#ffffff'
  for (const side of [-1, 1]) {
    // Wall of blocks, then the path, then the earth below.
    for (let block = 0; block < 15; block++) {
      const z = from + ((to - from) * (block + 0.5)) / 15
      for (let row = 0; row < 2; row++)
        solids.add(
          new BoxGeometry(0.16, WALL / 2 + 0.02, (to - from) / 15 - 0.015),
          pick(['#c9c3b4', '#bdb6a6', '#d3cdbf', '#b4ad9c']),
          {
            at: [side * (half + 0.08), row * (WALL / 2) - 0.06, z + (row ? 0.1 : 0) * (block < 14 ? 1 : 0)],
          },
        )
      for (let slab = 0; slab < 3; slab++)
        solids.add(
          new BoxGeometry(slab < 2 ? 0.43 : 0.42, 0.05, (to - from) / 15 - 0.02),
          slab < 2 ? pick(['#e3dcc9', '#d9d1bd', '#ece5d4']) : pick(['#8fae62', '#86a65c', '#9ab96c']),
          {
            at: [side * (half + 0.4 + slab * 0.45), WALL - 0.04, z],
          },
        )
    }
    solids.add(
      new BoxGeometry(OUTER - half, WALL + 1.1, to - from, 1, 10, 24),
      (x, y, z) =>
        new Color('#a58a68').lerp(
          new Color('#8c775b'),
          0.5 + 0.5 * Math.sin(y * 9 + noise(x, y, z * 0.6) * 2),
        ),
      { at: [side * (half + (OUTER - half) / 2), (WALL - 1.1) / 2 - 0.06, (from + to) / 2] },
    )
    solids.add(new BoxGeometry(0.1, 0.05, to - from), '#e9e3d4', {
      at: [side * (half + 0.1), WALL, (from + to) / 2],
    })
    for (let post = 0; post <= 14; post++)
      solids.add(new CylinderGeometry(0.018, 0.018, 0.24, 6), '#3f6a5a', {
        at: [side * (half + 0.1), WALL + 0.12, from + 0.05 + ((to - from - 0.1) * post) / 14],
      })
    for (const y of [0.14, 0.23])
      solids.add(new BoxGeometry(0.02, 0.02, to - from - 0.1), '#3f6a5a', {
        at: [side * (half + 0.1), WALL + y, (from + to) / 2],
      })
    for (const z of [-1.9, -0.35, 1.15, 2.3])
      tree(side * (half + 0.68), z + 0.2 * side * random(), 0.8 + 0.25 * random())
  }
  function tree(x: number, z: number, size: number) {
    solids.add(new CylinderGeometry(0.045 * size, 0.07 * size, 0.75 * size, 8), '#a89a80', {
      at: [x, WALL + 0.37 * size, z],
    })
    const tones = ['#5f8f55', '#7aa65c', '#93b968', '#4f7f52']
    for (let ball = 0; ball < 11; ball++) {
      const turn = ball * 2.4
      const up = ball / 10
      const out = 0.3 * Math.sin(Math.PI * (0.25 + 0.7 * up))
      const tone = new Color(pick(tones))
      const radius = (0.2 + 0.08 * random()) * size
      const foot = WALL + (0.72 + 0.62 * up) * size
      solids.add(
        new IcosahedronGeometry(radius, 1),
        (_, y) => tone.clone().multiplyScalar(0.86 + (y - foot + radius) * 0.55),
        {
          at: [x + Math.cos(turn) * out * size, foot, z + Math.sin(turn) * out * size],
          turn: [random() * 3, random() * 3, 0],
        },
      )
    }
  }
  function house(x: number, z: number, wide: number, high: number, wall: string) {
    solids.add(new BoxGeometry(0.62, high, wide), wall, { at: [x, WALL + high / 2, z] })
    const gable = new Shape()
    gable.moveTo(-0.4, 0)
    gable.lineTo(0.4, 0)
    gable.lineTo(0, 0.3)
    solids.add(
      new ExtrudeGeometry(gable, { depth: wide + 0.1, bevelEnabled: false }),
      pick(['#5c6d70', '#66767a', '#7b5a48']),
      { at: [x, WALL + high, z - wide / 2 - 0.05] },
    )
    const inner = x < 0 ? 0.315 : -0.315
    for (let row = 0; row < Math.floor(high / 0.34); row++)
      for (let pane = 0; pane < Math.floor(wide / 0.3); pane++)
        solids.add(new BoxGeometry(0.02, 0.18, 0.14), row === 0 && pane === 1 ? '#2f5d4b' : '#9fc1c4', {
          at: [x + inner, WALL + 0.22 + row * 0.34, z - wide / 2 + 0.2 + pane * 0.3],
        })
    solids.add(new BoxGeometry(0.66, 0.05, wide + 0.04), '#b4643f', { at: [x, WALL + high * 0.52, z] })
  }
  house(-OUTER + 0.5, -2.35, 1.2, 1.0, '#f1e6d2')
  house(-OUTER + 0.5, -1.0, 1.1, 1.25, '#e6cdb0')
  house(OUTER - 0.5, -2.3, 1.3, 1.3, '#e9ded0')
  house(OUTER - 0.5, -0.9, 1.0, 0.95, '#f3ead8')
  addBridge(solids, random)
  // A buoy that the plants may hide.
  const banks = new Mesh(
    solids.merge(),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.9, flatShading: true }),
  )
  banks.castShadow = banks.receiveShadow = true
  const mark = paintedSolids()
  mark.add(new CylinderGeometry(0.17, 0.13, 0.14, 16), '#c8503c', { at: [0, 0.04, 0] })
  mark.add(new ConeGeometry(0.1, 0.36, 14), '#d9604a', { at: [0, 0.28, 0] })
  mark.add(new CylinderGeometry(0.063, 0.077, 0.08, 14), '#f7f2e6', { at: [0, 0.25, 0] })
  mark.add(new SphereGeometry(0.045, 12, 8), '#f2c14e', { at: [0, 0.48, 0] })
  const buoy = new Mesh(mark.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.6 }))
  buoy.castShadow = true
  return {
    object: new Group().add(banks, buoy),
    show: (seconds: number) => {
      buoy.position.set(0.25, 0.02 + 0.02 * Math.sin(seconds * 1.4), -1.75)
      buoy.rotation.set(0.09 * Math.sin(seconds * 1.1), 0, 0.11 * Math.sin(seconds * 0.9 + 1))
    },
  }
}

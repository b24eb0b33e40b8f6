import {
  BoxGeometry,
  type BufferGeometry,
  CapsuleGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshStandardMaterial,
  SphereGeometry,
  TorusGeometry,
} from 'three'
import { petalGeometry } from '#content/ip/petalGeometry.ts'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { StoryStage } from '#content/schema/mascot.ts'

type Beside = Exclude<StoryStage['beside'], 'nothing'>

/** Houses of paper colours far behind; their windows are a part of their own, so that they can be lit. */
function houses(windows: boolean) {
  const random = seededRandom(11)
  const tones = ['#dfe3da', '#e8dccd', '#d3dfe0', '#e6e0d2', '#d9d6cf']
  const parts: BufferGeometry[] = []
  for (let house = 0; house < 11; house++) {
    const [x, z] = [(house - 5) * 0.36 + (random() - 0.5) * 0.1, -2.3 - random() * 0.9]
    const [width, height] = [0.34 + random() * 0.16, 1 + random() * 2]
    const tone = tones[house % tones.length] ?? '#dfe3da'
    if (!windows) {
      parts.push(placed(tinted(new BoxGeometry(width, height, 0.5), tone), { at: [x, height / 2 - 0.4, z] }))
      continue
    }
    for (let row = 0; row < Math.floor(height / 0.3); row++)
      for (let column = 0; column < 3; column++)
        if (random() > 0.3)
          parts.push(
            placed(tinted(new BoxGeometry(0.085, 0.12, 0.02), '#f7cf7a'), {
              at: [x + (column - 1) * width * 0.28, row * 0.3 - 0.12, z + 0.26],
            }),
          )
  }
  return joined(parts)
}

/** A light-vented bulbul: olive above, a white cap at the back of a black head. */
const bulbul = () =>
  joined([
    placed(
      tinted(new SphereGeometry(0.2, 18, 14), (_x, y) => new Color(y > 0 ? '#8c9566' : '#eceade')),
      { at: [0, 0.24, 0], scale: [0.86, 0.9, 1.25] },
    ),
    placed(
      tinted(
        new SphereGeometry(0.13, 18, 14),
        (_x, y, z) => new Color(y > 0.03 && z < 0.06 ? '#f6f4ec' : '#2f3430'),
      ),
      { at: [0, 0.46, 0.14] },
    ),
    placed(tinted(new SphereGeometry(0.07, 12, 10), '#f1efe6'), { at: [0, 0.39, 0.2] }),
    placed(tinted(new ConeGeometry(0.035, 0.11, 10), '#2b2f2c'), {
      at: [0, 0.45, 0.29],
      turn: [Math.PI / 2, 0, 0],
    }),
    placed(
      petalGeometry({
        length: 0.36,
        width: 0.13,
        cup: 0.2,
        curl: 0,
        thickness: 0.03,
        foot: '#7f8a55',
        tip: '#6b7648',
        blush: 1,
        detail: [5, 4],
      }),
      { at: [0, 0.24, -0.2], turn: [-1.25, 0, 0] },
    ),
    ...[-1, 1].map((side) =>
      placed(tinted(new CapsuleGeometry(0.012, 0.1, 4, 6), '#3a3a34'), { at: [side * 0.06, 0.05, 0.02] }),
    ),
    ...[-1, 1].map((side) =>
      placed(tinted(new SphereGeometry(0.02, 8, 6), '#ffffff'), { at: [side * 0.1, 0.48, 0.2] }),
    ),
  ])

/** A young street tree held by three poles, tied loosely. */
const sapling = () =>
  joined([
    placed(tinted(new CylinderGeometry(0.035, 0.05, 1.5, 10), '#8a7259'), { at: [0, 0.75, 0] }),
    ...Array.from({ length: 14 }, (_, index) =>
      placed(
        petalGeometry({
          length: 0.34,
          width: 0.2,
          cup: 0.25,
          curl: 0.2,
          thickness: 0.012,
          foot: '#6fa552',
          tip: '#a5d06f',
          blush: 1,
          detail: [5, 4],
        }),
        { at: [0, 1.05 + index * 0.035, 0], turn: [0.5 + (index % 3) * 0.3, index * 2.4, 0] },
      ),
    ),
    ...[0, 1, 2].map((index) => {
      const pole = placed(tinted(new CylinderGeometry(0.028, 0.028, 1.15, 8), '#c9a878'), {
        at: [0, 0.5, 0.3],
        turn: [-0.5, 0, 0],
      })
      return placed(pole, { turn: [0, index * 2.1 + 0.5, 0] })
    }),
    placed(tinted(new TorusGeometry(0.07, 0.022, 8, 20), '#e6d3a8'), {
      at: [0, 0.92, 0],
      turn: [Math.PI / 2, 0, 0],
    }),
  ])

/** A petal on a puddle, with an ant aboard. */
const boat = () =>
  joined([
    placed(tinted(new CylinderGeometry(0.62, 0.64, 0.02, 40), '#a9cdd0'), {
      at: [0, 0.01, 0],
      scale: [1, 1, 0.62],
    }),
    placed(
      petalGeometry({
        length: 0.62,
        width: 0.42,
        cup: -0.7,
        curl: 0.22,
        thickness: 0.03,
        foot: '#e79bb0',
        tip: '#fffdfb',
        blush: 0.7,
        detail: [10, 8],
      }),
      { at: [-0.28, 0.07, 0], turn: [Math.PI / 2, 0, -Math.PI / 2] },
    ),
    ...[-0.03, 0.03, 0.1].map((x, index) =>
      placed(tinted(new SphereGeometry(0.035 - index * 0.004, 10, 8), '#3d2f2a'), { at: [x, 0.13, 0] }),
    ),
  ])

/** A little mound of earth with a red seed on it. */
const mound = () =>
  joined([
    placed(tinted(new SphereGeometry(0.34, 24, 12, 0, Math.PI * 2, 0, Math.PI / 2), '#8d6e52'), {
      scale: [1, 0.42, 0.8],
    }),
    ...[0, 1, 2, 3, 4].map((index) =>
      placed(tinted(new SphereGeometry(0.055, 14, 10), '#d3402f'), {
        at: [
          Math.cos(index * 2.4) * 0.2 * (index > 0 ? 1 : 0),
          index > 0 ? 0.1 : 0.17,
          Math.sin(index * 2.4) * 0.16,
        ],
      }),
    ),
  ])

const places: Readonly<
  Record<
    Beside,
    { make: () => BufferGeometry; at: readonly [number, number, number]; turn: number; size: number }
  >
> = {
  city: { make: () => houses(false), at: [0, 0, 0], turn: 0, size: 1 },
  bird: { make: bulbul, at: [-0.3, 0, 1.05], turn: 0.9, size: 1.15 },
  sapling: { make: sapling, at: [-0.25, 0, 1.0], turn: 0.2, size: 1.05 },
  petal: { make: boat, at: [-0.2, 0, 1.25], turn: 0.2, size: 0.95 },
  seeds: { make: mound, at: [-0.15, 0, 1.2], turn: 0, size: 1.15 },
}

/** What stands beside her, one thing at a time; the city has lights of its own for the night. */
export function createStoryProps() {
  const object = new Group()
  const paint = new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 })
  const glow = new MeshStandardMaterial({ vertexColors: true, emissive: '#f7cf7a', emissiveIntensity: 0.8 })
  const things = Object.entries(places).map(([name, { make, at, turn, size }]) => {
    const mesh = new Mesh(make(), paint)
    mesh.position.set(...at)
    mesh.rotation.y = turn
    mesh.castShadow = name !== 'city'
    mesh.receiveShadow = true
    object.add(mesh)
    return { name, mesh, size }
  })
  const windows = new Mesh(houses(true), glow)
  object.add(windows)
  return {
    object,
    update: (seconds: number, { beside, sky }: StoryStage, appeared: number) => {
      for (const { name, mesh, size } of things) {
        mesh.visible = name === beside
        mesh.scale.setScalar(size * (name === 'city' ? 1 : 0.4 + 0.6 * appeared))
        if (name === 'bird') mesh.rotation.z = 0.08 * Math.sin(seconds * 2.3)
        if (name === 'petal') mesh.rotation.y = 0.2 + 0.12 * Math.sin(seconds * 0.7)
        if (name === 'sapling') mesh.rotation.z = 0.02 * Math.sin(seconds * 1.3)
      }
      windows.visible = beside === 'city' && (sky === 'night' || sky === 'dusk')
    },
  }
}

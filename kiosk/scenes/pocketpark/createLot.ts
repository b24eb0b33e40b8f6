import {
  BoxGeometry,
  type BufferGeometry,
  Color,
  ConeGeometry,
  CylinderGeometry,
  Float32BufferAttribute,
  Group,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { COLUMNS, LINES } from './parkPlan.ts'

const EDGE = 0.42
const BEHIND = 1.55

/** The ground that floats, its kerb, and the paper houses that stand around two sides of the lot. */
export function createLot(seed: number) {
  const random = seededRandom(seed)
  // Behind and at the left the ground goes on below the houses.
  const [wide, deep] = [COLUMNS + EDGE + BEHIND, LINES + EDGE + BEHIND]
  const [x, z] = [(EDGE - BEHIND) / 2, (EDGE - BEHIND) / 2]
  const ground = new Mesh(
    new BoxGeometry(wide, 0.36, deep).translate(x, -0.2, z),
    new MeshStandardMaterial({ color: '#d3cbb9', roughness: 0.95 }),
  )
  const earth = new Mesh(
    new CylinderGeometry(0.7, 0.56, 0.55, 4, 1)
      .rotateY(Math.PI / 4)
      .scale(wide * 0.985, 1, deep * 0.985)
      .translate(x, -0.65, z),
    new MeshStandardMaterial({ color: '#b09a7e', roughness: 1, flatShading: true }),
  )
  ground.receiveShadow = true
  const houses = new Mesh(
    shapeHouses(random),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.95 }),
  )
  houses.castShadow = houses.receiveShadow = true
  return new Group().add(ground, earth, houses)
}

const WALLS = ['#f6f1e6', '#efe8da', '#f3ece0', '#eae6da', '#f5ede3']
const ROOFS = ['#c98a6a', '#b9a48c', '#8fa79c', '#c4977a']

function painted(shape: BufferGeometry, color: string | Color) {
  const tone = new Color(color)
  const plain = shape.index ? shape.toNonIndexed() : shape
  if (plain !== shape) shape.dispose()
  const count = plain.attributes.position?.count ?? 0
  plain.setAttribute(
    'color',
    new Float32BufferAttribute(Array.from({ length: count }, () => tone.toArray()).flat(), 3),
  )
  plain.deleteAttribute('uv')
  return plain
}

/** Shapes of one colour each as one, which are freed. */
export function paint(parts: readonly (readonly [shape: BufferGeometry, color: string])[]) {
  const plain = parts.map(([shape, color]) => painted(shape, color))
  const merged = mergeGeometries(plain)
  for (const one of plain) one.dispose()
  return merged
}

function shapeHouses(random: () => number) {
  const parts: [BufferGeometry, string][] = []
  const house = (x: number, z: number, wide: number, deep: number, high: number, along: boolean) => {
    const wall = WALLS[Math.floor(random() * WALLS.length)] ?? '#f6f1e6'
    const roof = ROOFS[Math.floor(random() * ROOFS.length)] ?? '#b9a48c'
    parts.push([new BoxGeometry(wide, high, deep).translate(x, high / 2, z), wall])
    const ridge = new CylinderGeometry(0.5, 0.5, 1, 3, 1)
    ridge.rotateZ(Math.PI / 2).rotateX(-Math.PI / 6)
    ridge.scale(along ? wide + 0.1 : deep + 0.1, 0.62, (along ? deep : wide) * 1.25)
    if (!along) ridge.rotateY(Math.PI / 2)
    parts.push([ridge.translate(x, high + 0.12, z), roof])
    for (let floor = 0.36; floor < high - 0.2; floor += 0.42)
      for (let at = -0.36; at <= 0.37; at += 0.24) {
        const tone = random() < 0.2 ? '#f0d9a0' : '#c3d6d3'
        const pane = along
          ? new BoxGeometry(0.13, 0.2, 0.02).translate(x + at * wide, floor, z + deep / 2 + 0.005)
          : new BoxGeometry(0.02, 0.2, 0.13).translate(x + wide / 2 + 0.005, floor, z + at * deep)
        parts.push([pane, tone])
      }
  }
  let x = -COLUMNS / 2 - 0.1
  while (x < COLUMNS / 2 - 0.4) {
    const wide = 1.15 + random() * 0.75
    house(x + wide / 2, -LINES / 2 - 0.95, wide - 0.06, 0.9, 0.9 + random() * 0.85, true)
    x += wide
  }
  let z = -LINES / 2 + 0.05
  while (z < LINES / 2 - 0.6) {
    const deep = 1.1 + random() * 0.7
    house(-COLUMNS / 2 - 0.95, z + deep / 2, 0.9, deep - 0.06, 0.85 + random() * 0.7, false)
    z += deep
  }
  return paint(parts)
}

/** Blades of grass for one lawn square, as an instanced mesh that is filled square by square. */
export function grassBlades(count: number) {
  const mesh = new InstancedMesh(
    new ConeGeometry(0.018, 0.16, 3).translate(0, 0.07, 0),
    new MeshLambertMaterial(),
    count,
  )
  mesh.receiveShadow = true
  mesh.frustumCulled = false
  return { mesh, one: new Object3D() }
}

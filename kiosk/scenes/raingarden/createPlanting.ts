import {
  BufferGeometry,
  CatmullRomCurve3,
  CircleGeometry,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  InstancedBufferAttribute,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  TubeGeometry,
  Vector3,
} from 'three'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { block, hollow } from './layout.ts'

const GREENS = ['#5d8a4a', '#7aa257', '#8fb25c', '#4f7d52', '#a3b764']
const PURPLES = ['#a178b8', '#b98acb', '#8f6aae', '#c99ad0']
const YELLOWS = ['#e9b53f', '#f0c75a', '#dca02f']

/** Clumps of the garden: where, how tall, and what they bear. */
const clumps = [
  [-1.0, 1.2, 0.62, 'spike'],
  [-0.62, 1.42, 0.5, 'star'],
  [-0.25, 1.1, 0.78, 'grass'],
  [0.12, 1.4, 0.55, 'spike'],
  [0.42, 0.9, 0.86, 'spike'],
  [-0.7, 0.6, 0.9, 'grass'],
  [0.0, 0.35, 1.0, 'spike'],
  [-1.1, 0.1, 0.8, 'star'],
  [0.75, 0.25, 0.75, 'star'],
  [-0.45, -0.25, 1.0, 'spike'],
  [0.4, -0.35, 1.05, 'grass'],
  [-1.0, -0.5, 0.95, 'grass'],
  [1.0, -0.4, 0.8, 'spike'],
  [0.95, 0.62, 0.6, 'grass'],
] as const

/** What grows in the hollow: leaves in clumps, purple spikes and yellow stars, and their roots in the cut. */
export function createPlanting(seed: number, quality: number) {
  const random = seededRandom(seed)
  const uniforms = { uTime: { value: 0 } }
  const pick = (tones: readonly string[]) =>
    new Color(tones[Math.floor(random() * tones.length)]).multiplyScalar(0.92 + 0.16 * random())
  const sway = (material: MeshLambertMaterial) => {
    material.onBeforeCompile = (shader) => {
      Object.assign(shader.uniforms, uniforms)
      shader.vertexShader = `uniform float uTime; attribute float aHigh;
        ${shader.vertexShader.replace(
          '#include <project_vertex>',
          `
          vec4 mvPosition = instanceMatrix * vec4(transformed, 1.0);
          float high = max(0.0, mvPosition.y + 0.46);
          float swing = sin(uTime * 1.5 + mvPosition.x * 1.7 + mvPosition.z) + 0.4 * sin(uTime * 3.7 + aHigh * 20.0);
          mvPosition.x += high * high * 0.07 * swing;
          mvPosition = modelViewMatrix * mvPosition;
          gl_Position = projectionMatrix * mvPosition;`,
        )}`
    }
    return material
  }
  // A leaf: long, bent outward, twelve triangles at most.
  const leaf = new BufferGeometry()
  const points: number[] = []
  const index: number[] = []
  for (let ring = 0; ring <= 5; ring++) {
    const up = ring / 5
    const half = 0.5 * Math.sin(Math.PI * (0.18 + 0.8 * up)) + 0.02
    points.push(-half, up - 0.28 * up ** 3, 0.45 * up ** 2.2, half, up - 0.28 * up ** 3, 0.45 * up ** 2.2)
    if (ring > 0) index.push(ring * 2 - 2, ring * 2 - 1, ring * 2, ring * 2, ring * 2 - 1, ring * 2 + 1)
  }
  leaf.setAttribute('position', new Float32BufferAttribute(points, 3))
  leaf.setIndex(index)
  leaf.computeVertexNormals()
  const each = Math.round(16 * quality)
  const leaves = new InstancedMesh(
    leaf,
    sway(new MeshLambertMaterial({ side: DoubleSide })),
    clumps.length * each,
  )
  const petals: { at: Vector3; size: number; color: Color; flat: boolean }[] = []
  const one = new Object3D()
  clumps.forEach(([x, z, tall, bears], clump) => {
    const root = new Vector3(hollow.x + x, hollow.floor, z)
    for (let step = 0; step < each; step++) {
      const turn = random() * 6.283
      one.position.set(
        root.x + Math.cos(turn) * 0.06,
        root.y - 0.02,
        Math.min(block.front - 0.02, root.z + Math.sin(turn) * 0.06),
      )
      one.rotation.set(0, turn, 0)
      const high = tall * (0.55 + 0.5 * random())
      one.scale.set(bears === 'grass' ? 0.035 : 0.06, high, high * (0.45 + 0.5 * random()))
      one.updateMatrix()
      leaves.setMatrixAt(clump * each + step, one.matrix)
      leaves.setColorAt(clump * each + step, pick(GREENS))
    }
    const heads = bears === 'grass' ? 3 : bears === 'spike' ? 4 : 3
    for (let head = 0; head < heads; head++) {
      const off = new Vector3((random() - 0.5) * 0.3, 0, (random() - 0.5) * 0.2)
      const top = tall * (1.0 + 0.25 * random())
      const count = bears === 'star' ? 6 : bears === 'spike' ? 22 : 12
      const tone =
        bears === 'star' ? YELLOWS : bears === 'spike' ? PURPLES : ['#d9c08c', '#c9ab74', '#e6d3a3']
      for (let dot = 0; dot < count; dot++) {
        const along = dot / count
        const wide = bears === 'star' ? 0.07 : 0.035 * (1 - along * 0.75)
        const at = root.clone().add(off)
        at.y += bears === 'star' ? top : top * (0.74 + 0.3 * along)
        at.x += Math.cos(dot * 2.4) * wide
        at.z = Math.min(block.front + 0.05, at.z + Math.sin(dot * 2.4) * wide)
        petals.push({
          at,
          size: bears === 'star' ? 0.058 : bears === 'spike' ? 0.036 : 0.022,
          color: pick(tone),
          flat: bears === 'star',
        })
      }
    }
  })
  leaf.setAttribute(
    'aHigh',
    new InstancedBufferAttribute(Float32Array.from({ length: clumps.length * each }, random), 1),
  )
  const petal = new CircleGeometry(1, 6)
  const flowers = new InstancedMesh(petal, sway(new MeshLambertMaterial({ side: DoubleSide })), petals.length)
  petals.forEach(({ at, size, color, flat }, number) => {
    one.position.copy(at)
    one.rotation.set(flat ? -0.9 : (random() - 0.5) * 2.4, (random() - 0.5) * 2.4, random() * 3)
    one.scale.set(size, size * (flat ? 0.6 : 0.85), size)
    one.updateMatrix()
    flowers.setMatrixAt(number, one.matrix)
    flowers.setColorAt(number, color)
  })
  petal.setAttribute(
    'aHigh',
    new InstancedBufferAttribute(Float32Array.from({ length: petals.length }, random), 1),
  )
  for (const mesh of [leaves, flowers]) {
    mesh.castShadow = mesh === leaves
    mesh.receiveShadow = true
    mesh.frustumCulled = false
  }
  return { objects: [leaves, flowers, createRoots(random)], uniforms }
}

/** Roots of the front row, laid bare by the cut: down through soil, the longest to the sand. */
function createRoots(random: () => number) {
  const solids = paintedSolids()
  for (const [x, z, tall] of clumps.filter(([, z]) => z > 1)) {
    for (let root = 0; root < 9; root++) {
      const lean = (random() - 0.5) * 0.62
      const deep = (0.35 + 0.6 * random()) * (0.5 + tall * 0.75)
      const knots = [0, 0.3, 0.62, 1].map(
        (part) =>
          new Vector3(
            hollow.x + x + (z - z) + lean * part ** 0.8 + (part > 0 ? (random() - 0.5) * 0.07 : 0),
            hollow.floor + 0.02 - deep * part,
            block.front + 0.012,
          ),
      )
      const thick = 0.011 * (0.5 + random())
      solids.add(
        new TubeGeometry(new CatmullRomCurve3(knots), 10, thick, 4),
        root % 3 ? '#f0e2c4' : '#d9bf93',
      )
      for (let hair = 0; hair < 3; hair++) {
        const from = knots[1 + (hair % 2)] ?? new Vector3()
        const to = from.clone().add(new Vector3((random() - 0.5) * 0.24, -0.08 - 0.1 * random(), 0))
        solids.add(new TubeGeometry(new CatmullRomCurve3([from, to]), 3, thick * 0.55, 3), '#e6d3ad')
      }
    }
  }
  return new Mesh(solids.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 1 }))
}

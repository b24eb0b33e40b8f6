import {
  BoxGeometry,
  BufferGeometry,
  Color,
  CylinderGeometry,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshStandardMaterial,
  TorusGeometry,
} from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { paintedSolids } from '#content/scene/paintedSolids.ts'
import { dike, flat, halfAt } from './flat.ts'

const STEPS = 84
/** The dike's outline from its inner to its outer foot: radius and part of the height. */
const OUTLINE = [
  [dike.foot, -0.12],
  [2.87, 0.5],
  [dike.inner, 1],
  [dike.outer, 1],
  [3.4, 0.52],
  [flat.radius, -0.1],
] as const

/** The dike around the flat; it rises out of the mud. Its ends lie in the cut. */
export function createDike(seed: number) {
  const noise = createNoise(seed)
  const points: number[] = []
  const colors: number[] = []
  const index: number[] = []
  const count = OUTLINE.length
  const paint = (x: number, y: number, z: number, green: number) =>
    colors.push(
      ...new Color('#a58a64')
        .lerp(new Color('#8fae62'), green)
        .multiplyScalar(1 + 0.12 * noise(x * 2.4, y * 3, z * 2.4))
        .toArray(),
    )
  for (let step = 0; step <= STEPS; step++)
    OUTLINE.forEach(([radius, up], corner) => {
      // Each line of the outline ends where the cut meets it.
      const end = Math.asin(flat.cut / radius)
      const angle = Math.PI - end + (step / STEPS) * (Math.PI + 2 * end)
      const [x, y, z] = [Math.cos(angle) * radius, up * dike.height, Math.sin(angle) * radius]
      points.push(x, y, z)
      paint(x, y, z, up > 0.9 ? 0.95 : up > 0.3 ? 0.62 : 0.2)
      if (step === 0 || corner === 0) return
      const d = step * count + corner
      index.push(d - count - 1, d - count, d, d - count - 1, d, d - 1)
    })
  for (const side of [-1, 1]) {
    const first = points.length / 3
    OUTLINE.forEach(([radius, up]) => {
      const x = side * halfAt(radius, flat.cut)
      points.push(x, up * dike.height, flat.cut + 0.004)
      paint(x, up, flat.cut, 0)
    })
    for (let corner = 1; corner < count - 1; corner++)
      index.push(
        first,
        ...(side < 0 ? [first + corner + 1, first + corner] : [first + corner, first + corner + 1]).reverse(),
      )
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(points, 3))
  geometry.setAttribute('color', new Float32BufferAttribute(colors, 3))
  geometry.setIndex(index)
  const ring = new Mesh(
    geometry.toNonIndexed(),
    new MeshStandardMaterial({ vertexColors: true, roughness: 1, side: 2 }),
  )
  geometry.dispose()
  ring.geometry.computeVertexNormals()
  const gate = createSluice()
  const object = new Group().add(ring, gate.object)
  for (const mesh of [ring]) mesh.castShadow = mesh.receiveShadow = true
  return {
    object,
    gateAt: gate.at,
    /** `risen` 0–1; `open` 0–1 lifts the gate of the sluice. */
    show: (risen: number, open: number) => {
      object.visible = risen > 0.005
      object.scale.y = Math.max(0.001, risen)
      gate.leaf.position.y = 0.42 + 0.4 * open
      gate.wheel.rotation.z = open * 7
    },
  }
}

/** The sluice in the dike: two pillars, a bridge, a gate that slides up, and its wheel. */
function createSluice() {
  const angle = -0.98
  const at = [Math.cos(angle) * 2.98, 0, Math.sin(angle) * 2.98] as const
  const object = new Group()
  object.position.set(...at)
  object.rotation.y = -angle - Math.PI / 2
  const solids = paintedSolids()
  for (const side of [-1, 1]) {
    solids.add(new BoxGeometry(0.16, 1.5, 0.62), '#d8d2c3', { at: [side * 0.36, 0.62, 0] })
    solids.add(new BoxGeometry(0.2, 0.08, 0.68), '#efe9da', { at: [side * 0.36, 1.38, 0] })
  }
  solids.add(new BoxGeometry(0.92, 0.09, 0.34), '#c9c2b1', { at: [0, 1.34, 0] })
  solids.add(new BoxGeometry(0.56, 0.95, 0.05), '#5d6f6a', { at: [0, 0.4, -0.2] })
  solids.add(new CylinderGeometry(0.018, 0.018, 0.5, 8), '#5b6b66', { at: [0, 1.5, 0.06] })
  const frame = new Mesh(solids.merge(), new MeshStandardMaterial({ vertexColors: true, roughness: 0.85 }))
  const leaf = new Mesh(
    new BoxGeometry(0.56, 0.84, 0.06),
    new MeshStandardMaterial({ color: '#2f7d5b', roughness: 0.6 }),
  )
  const wheel = new Mesh(
    new TorusGeometry(0.13, 0.022, 8, 24),
    new MeshStandardMaterial({ color: '#b4643f', roughness: 0.6 }),
  )
  leaf.position.z = 0.16
  wheel.position.set(0, 1.62, 0.1)
  object.add(frame, leaf, wheel)
  for (const mesh of [frame, leaf, wheel]) mesh.castShadow = mesh.receiveShadow = true
  return { object, leaf, wheel, at }
}

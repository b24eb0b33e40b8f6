import {
  type BufferGeometry,
  Color,
  type Group,
  InstancedMesh,
  type Material,
  Mesh,
  type MeshStandardMaterial,
  Object3D,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { type Ring, sweepTube } from './sweepTube.ts'

/** One thing the lens shows, whole at its power of ten. */
export interface Level {
  readonly power: number
  readonly object: Group
  readonly move?: (seconds: number) => void
}

/** A surface that is seen through the glass only. */
export type Make = (color: string, roughness?: number) => MeshStandardMaterial
export type Random = () => number

interface Scatter {
  readonly shape: BufferGeometry
  readonly material: Material
  readonly count: number
  readonly tones: readonly string[]
  readonly random: Random
  readonly place: (one: Object3D, index: number) => void
}

/** Many of one thing, each with a tone of its own, where `place` puts it. */
export function scatter({ shape, material, count, tones, random, place }: Scatter) {
  const mesh = new InstancedMesh(shape, material, count)
  const one = new Object3D()
  const tone = new Color()
  for (let index = 0; index < count; index++) {
    one.rotation.set(random() * 6, random() * 6, random() * 6)
    place(one, index)
    one.updateMatrix()
    mesh.setMatrixAt(index, one.matrix)
    mesh.setColorAt(
      index,
      tone.set(tones[Math.floor(random() * tones.length)] ?? '#fff').multiplyScalar(0.85 + 0.3 * random()),
    )
  }
  mesh.frustumCulled = false
  return mesh
}

/** A wandering tube in the plane of the lens. */
export function wander(
  random: Random,
  from: Vector3,
  heading: number,
  length: number,
  radius: number,
  bend: number,
  sides = 6,
) {
  const at = from.clone()
  const rings: Ring[] = []
  let turn = heading
  for (let step = 0; step <= 16; step++) {
    rings.push({ at: at.clone(), radius: radius * (step === 16 ? 0.5 : 1) })
    turn += (random() - 0.5) * bend
    at.add(new Vector3(Math.cos(turn), Math.sin(turn), (random() - 0.5) * 0.4).multiplyScalar(length / 16))
  }
  return { shape: sweepTube(rings, sides), rings }
}

/** Many shapes as one, which are freed. */
export function merged(shapes: BufferGeometry[], material: Material) {
  const shape = mergeGeometries(shapes)
  for (const one of shapes) one.dispose()
  const mesh = new Mesh(shape, material)
  mesh.frustumCulled = false
  return mesh
}

import {
  type BufferGeometry,
  Color,
  Float32BufferAttribute,
  Group,
  Mesh,
  MeshLambertMaterial,
  type Object3D,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { heatable, type Skin, type ThermalLens } from './thermalLens.ts'

interface Part {
  readonly shape: BufferGeometry
  readonly color: string
  readonly at?: readonly [number, number, number]
  readonly turn?: readonly [number, number, number]
  readonly scale?: readonly [number, number, number]
}

/** Many small coloured shapes as one: a thing of paper that costs a single draw call. */
export function paperThing(parts: readonly Part[], lens: ThermalLens, skin: Skin): Mesh {
  const place = new Group() as Object3D
  const shapes = parts.map(({ shape, color, at = [0, 0, 0], turn = [0, 0, 0], scale = [1, 1, 1] }) => {
    place.position.set(...at)
    place.rotation.set(...turn)
    place.scale.set(...scale)
    place.updateMatrix()
    const made = shape.index ? shape.toNonIndexed() : shape.clone()
    made.applyMatrix4(place.matrix)
    shape.dispose()
    const tone = new Color(color)
    const count = made.attributes.position?.count ?? 0
    const colors = new Float32Array(count * 3)
    for (let index = 0; index < count; index++) colors.set(tone.toArray(), index * 3)
    made.setAttribute('color', new Float32BufferAttribute(colors, 3))
    made.deleteAttribute('uv')
    return made
  })
  const geometry = mergeGeometries(shapes)
  for (const shape of shapes) shape.dispose()
  const material = heatable(new MeshLambertMaterial({ vertexColors: true }), lens, skin)
  const mesh = new Mesh(geometry, material)
  mesh.castShadow = mesh.receiveShadow = true
  return mesh
}

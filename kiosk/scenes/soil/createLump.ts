import { type Float32BufferAttribute, IcosahedronGeometry, Vector3 } from 'three'
import { createNoise } from '#content/scene/noise.ts'

/** A grain that is no ball. */
export function createLump(seed: number, detail: number) {
  const noise = createNoise(seed)
  const shape = new IcosahedronGeometry(1, detail)
  const points = shape.attributes.position as Float32BufferAttribute
  const normals = shape.attributes.normal as Float32BufferAttribute
  const at = new Vector3()
  for (let index = 0; index < points.count; index++) {
    at.fromBufferAttribute(points, index)
    at.multiplyScalar(
      1 + 0.28 * noise(at.x * 1.7, at.y * 1.7, at.z * 1.7) + 0.12 * noise(at.x * 5, at.y * 5, at.z * 5),
    )
    points.setXYZ(index, at.x, at.y, at.z)
  }
  const flat = shape.clone()
  flat.computeVertexNormals()
  const faces = flat.attributes.normal as Float32BufferAttribute
  for (let index = 0; index < points.count; index++)
    normals.setXYZ(
      index,
      normals.getX(index) + faces.getX(index),
      normals.getY(index) + faces.getY(index),
      normals.getZ(index) + faces.getZ(index),
    )
  flat.dispose()
  return shape
}

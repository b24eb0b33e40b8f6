import { BufferGeometry, Float32BufferAttribute } from 'three'

/** How high the eaves of a house with a gable are, in parts of its height. */
const EAVES = 0.58

type Point = readonly [number, number, number]

/**
 * A paper house one unit wide, deep and tall, its gable along x. `aRoof` is 1 on the roof; a house drawn with
 * `aTower` 1 has its eaves lifted to the ridge and so a flat roof.
 */
export function houseShape(): BufferGeometry {
  const points: number[] = []
  const roof: number[] = []
  const [w, d] = [0.5, 0.5]
  const face = (isRoof: number, ...corners: Point[]) => {
    const [a, b, c, e] = corners
    if (!a || !b || !c) return
    for (const one of e ? [a, b, c, a, c, e] : [a, b, c]) {
      points.push(...one)
      roof.push(isRoof)
    }
  }
  const at = (x: number, y: number, z: number): Point => [x, y, z]
  face(0, at(-w, 0, d), at(w, 0, d), at(w, EAVES, d), at(-w, EAVES, d))
  face(0, at(w, 0, -d), at(-w, 0, -d), at(-w, EAVES, -d), at(w, EAVES, -d))
  face(0, at(w, 0, d), at(w, 0, -d), at(w, EAVES, -d), at(w, EAVES, d))
  face(0, at(-w, 0, -d), at(-w, 0, d), at(-w, EAVES, d), at(-w, EAVES, -d))
  face(0, at(w, EAVES, d), at(w, EAVES, -d), at(w, 1, 0))
  face(0, at(-w, EAVES, -d), at(-w, EAVES, d), at(-w, 1, 0))
  face(1, at(-w, EAVES, d), at(w, EAVES, d), at(w, 1, 0), at(-w, 1, 0))
  face(1, at(w, EAVES, -d), at(-w, EAVES, -d), at(-w, 1, 0), at(w, 1, 0))
  const shape = new BufferGeometry()
  shape.setAttribute('position', new Float32BufferAttribute(points, 3))
  shape.setAttribute('aRoof', new Float32BufferAttribute(roof, 1))
  shape.computeVertexNormals()
  return shape
}

/** For the vertex shader: lifts the eaves of towers. */
export const liftEaves = /* glsl */ `
  if (position.y > 0.5) transformed.y = mix(position.y, 1.0, aTower);`

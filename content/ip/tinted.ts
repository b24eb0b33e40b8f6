import {
  type BufferGeometry,
  Color,
  Euler,
  Float32BufferAttribute,
  Matrix4,
  Quaternion,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

type Paint = string | ((x: number, y: number, z: number) => Color)

export interface Place {
  readonly at?: readonly [number, number, number]
  /** Radians around x, y, z. */
  readonly turn?: readonly [number, number, number]
  readonly scale?: number | readonly [number, number, number]
}

/** A geometry with a colour at each corner, so that many parts share one material and one draw call. */
export function tinted(geometry: BufferGeometry, paint: Paint): BufferGeometry {
  const corners = geometry.getAttribute('position')
  const colors = new Float32Array(corners.count * 3)
  const plain = typeof paint === 'string' ? new Color(paint) : undefined
  for (let i = 0; i < corners.count; i++) {
    const color =
      plain ??
      (paint as (x: number, y: number, z: number) => Color)(corners.getX(i), corners.getY(i), corners.getZ(i))
    color.toArray(colors, i * 3)
  }
  geometry.setAttribute('color', new Float32BufferAttribute(colors, 3))
  return geometry
}

/** A part moved to its place; the part itself is changed. */
export function placed(
  geometry: BufferGeometry,
  { at = [0, 0, 0], turn = [0, 0, 0], scale = 1 }: Place,
): BufferGeometry {
  const size = typeof scale === 'number' ? new Vector3(scale, scale, scale) : new Vector3(...scale)
  const turned = new Quaternion().setFromEuler(new Euler(...turn))
  return geometry.applyMatrix4(new Matrix4().compose(new Vector3(...at), turned, size))
}

/** Parts that never move against one another, as one geometry. */
export function joined(parts: readonly BufferGeometry[]): BufferGeometry {
  for (const part of parts) part.deleteAttribute('uv')
  const whole = mergeGeometries([...parts])
  for (const part of parts) part.dispose()
  return whole
}

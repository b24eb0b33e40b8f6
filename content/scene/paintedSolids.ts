import { type BufferGeometry, Color, Float32BufferAttribute, Matrix4, Object3D } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

type Triple = readonly [number, number, number]

export interface Placing {
  readonly at?: Triple
  /** Radians around x, y and z. */
  readonly turn?: Triple
  readonly size?: number | Triple
}

/** The colour of a point, for what is not of one colour. */
export type Tint = (x: number, y: number, z: number) => Color

/** Many solids of many colours that become one mesh: for what stands still together, in one draw call. */
export function paintedSolids() {
  const parts: BufferGeometry[] = []
  const place = new Object3D()
  return {
    /** Takes a solid over (and frees it); the tint is asked at each corner where the solid then stands. */
    add(solid: BufferGeometry, tint: string | Tint, { at, turn, size }: Placing = {}) {
      const part = solid.index ? solid.toNonIndexed() : solid.clone()
      solid.dispose()
      for (const name of Object.keys(part.attributes))
        if (name !== 'position' && name !== 'normal') part.deleteAttribute(name)
      place.position.set(...(at ?? [0, 0, 0]))
      place.rotation.set(...(turn ?? [0, 0, 0]))
      if (typeof size === 'number' || !size) place.scale.setScalar(size ?? 1)
      else place.scale.set(...size)
      place.updateMatrix()
      part.applyMatrix4(new Matrix4().copy(place.matrix))
      const points = part.attributes.position as Float32BufferAttribute
      const color = new Float32BufferAttribute(points.count * 3, 3)
      const one = typeof tint === 'string' ? new Color(tint) : undefined
      for (let corner = 0; corner < points.count; corner++) {
        const { r, g, b } =
          one ?? (tint as Tint)(points.getX(corner), points.getY(corner), points.getZ(corner))
        color.setXYZ(corner, r, g, b)
      }
      part.setAttribute('color', color)
      parts.push(part)
    },
    /** The one geometry of all that was added. */
    merge(): BufferGeometry {
      const whole = mergeGeometries(parts)
      for (const part of parts) part.dispose()
      return whole
    },
  }
}

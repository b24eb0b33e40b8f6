import { BoxGeometry, CapsuleGeometry, CylinderGeometry, SphereGeometry, TorusGeometry } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { createNoise } from '#content/scene/noise.ts'
import { bend } from '../sorting/shapes/parts.ts'

// The same primitives as for everyday things seen close by, with an eighth of their triangles: a toy town has hundreds.

export const slab = (width: number, height: number, depth: number, round = 0.03) =>
  round > 0.02
    ? new RoundedBoxGeometry(width, height, depth, 1, Math.min(round, width / 2, height / 2, depth / 2))
    : new BoxGeometry(width, height, depth)
export const ball = (radius = 0.5) => new SphereGeometry(radius, 14, 10)
export const rod = (radius: number, height: number, top = radius) =>
  new CylinderGeometry(top, radius, height, radius > 0.15 ? 24 : 12)
export const pill = (radius: number, length: number) => new CapsuleGeometry(radius, length, 4, 10)
export const ring = (radius: number, thick: number, arc = Math.PI * 2) =>
  new TorusGeometry(radius, thick, 7, 28, arc)

/** A ball with bumps and dents: bushes and crowns. */
export function lump(seed: number, amount: number, roughness = 3, radius = 0.5) {
  const noise = createNoise(seed)
  return bend(new SphereGeometry(radius, 16, 12), (at) => {
    const [x, y, z] = [at.x / radius, at.y / radius, at.z / radius]
    at.multiplyScalar(1 + amount * noise(x * roughness + 9, y * roughness + 9, z * roughness + 9))
  })
}

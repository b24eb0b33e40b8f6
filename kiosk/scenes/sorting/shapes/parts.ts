import {
  BoxGeometry,
  type BufferGeometry,
  CapsuleGeometry,
  CatmullRomCurve3,
  type Color,
  ConeGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  LatheGeometry,
  Shape as Outline,
  SphereGeometry,
  TorusGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { type Place, placed, tinted } from '#content/ip/tinted.ts'
import { createNoise } from '#content/scene/noise.ts'

/** How a surface takes the light; parts of one finish share a material. */
export const finishes = ['matte', 'gloss', 'metal', 'glass'] as const
export type Finish = (typeof finishes)[number]

export interface Part {
  readonly finish: Finish
  readonly geometry: BufferGeometry
}

/** The two colours that make one bottle a soy-sauce bottle and another a beer bottle. */
export interface Tint {
  readonly main: string
  readonly trim: string
}

/** Builds an everyday thing; size and centre are set later, so any unit will do. */
export type Shape = (tint: Tint) => Part[]

type Paint = string | ((x: number, y: number, z: number) => Color)
type Point = readonly [number, number, number]

const part =
  (finish: Finish) =>
  (geometry: BufferGeometry, paint: Paint, place: Place = {}): Part => {
    // Parts can only be joined when all of them are without index.
    const plain = geometry.index ? geometry.toNonIndexed() : geometry
    if (plain !== geometry) geometry.dispose()
    return { finish, geometry: placed(tinted(plain, paint), place) }
  }

export const matte = part('matte')
export const gloss = part('gloss')
export const metal = part('metal')
export const glass = part('glass')

/** A turned body; the edge goes from the foot upward, and back down inside for a hollow one. */
export const lathe = (edge: readonly (readonly [number, number])[], segments = 32) =>
  new LatheGeometry(
    edge.map(([x, y]) => new Vector2(x, y)),
    segments,
  )
export const ball = (radius = 0.5) => new SphereGeometry(radius, 28, 20)
export const rod = (radius: number, height: number, top = radius) =>
  new CylinderGeometry(top, radius, height, 28)
export const pill = (radius: number, length: number) => new CapsuleGeometry(radius, length, 6, 18)
export const cone = (radius: number, height: number, sides = 24) => new ConeGeometry(radius, height, sides)
export const ring = (radius: number, thick: number, arc = Math.PI * 2) =>
  new TorusGeometry(radius, thick, 12, 40, arc)
export const slab = (width: number, height: number, depth: number, round = 0.03) =>
  round > 0
    ? new RoundedBoxGeometry(width, height, depth, 3, Math.min(round, width / 2, height / 2, depth / 2))
    : new BoxGeometry(width, height, depth)
export const wire = (points: readonly Point[], radius: number, segments = 48) =>
  new TubeGeometry(new CatmullRomCurve3(points.map((at) => new Vector3(...at))), segments, radius, 10)

/** A flat outline with thickness, standing upright and looking along z. */
export function cutOut(draw: (outline: Outline) => void, thick: number, soft = 0.02) {
  const outline = new Outline()
  draw(outline)
  const geometry = new ExtrudeGeometry(outline, {
    depth: thick,
    bevelEnabled: soft > 0,
    bevelSize: soft,
    bevelThickness: soft,
    bevelSegments: 3,
    curveSegments: 16,
  })
  return geometry.translate(0, 0, -thick / 2)
}

/** A ball with bumps and dents. */
export function lump(seed: number, amount: number, roughness = 3, radius = 0.5) {
  const noise = createNoise(seed)
  const geometry = new SphereGeometry(radius, 36, 26)
  bend(geometry, (at) => {
    const [x, y, z] = [at.x / radius, at.y / radius, at.z / radius]
    at.multiplyScalar(1 + amount * noise(x * roughness + 9, y * roughness + 9, z * roughness + 9))
  })
  return geometry
}

/** Moves every corner; the light follows the new skin. */
export function bend<Geometry extends BufferGeometry>(geometry: Geometry, move: (at: Vector3) => void) {
  const corners = geometry.getAttribute('position')
  const at = new Vector3()
  for (let corner = 0; corner < corners.count; corner++) {
    at.fromBufferAttribute(corners, corner)
    move(at)
    corners.setXYZ(corner, at.x, at.y, at.z)
  }
  geometry.computeVertexNormals()
  return geometry
}

/** The same few bits again and again, each at its own place. */
export const scatter = (count: number, make: (index: number) => Part): Part[] =>
  Array.from({ length: count }, (_, index) => make(index))

import {
  BufferGeometry,
  Color,
  type ColorRepresentation,
  Euler,
  Float32BufferAttribute,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'

type Triple = readonly [number, number, number]
/** A colour, or one for each point of a shape, given its place and its outward direction. */
export type Tone = ColorRepresentation | ((at: Vector3, outward: Vector3) => Color)

/** Gives every vertex a colour, so that shapes of many colours become one mesh. */
export function paint(geometry: BufferGeometry, tone: Tone): BufferGeometry {
  const [place, normal] = [geometry.getAttribute('position'), geometry.getAttribute('normal')]
  const colors = new Float32Array(place.count * 3)
  const one = typeof tone === 'function' ? undefined : new Color(tone)
  const [at, outward] = [new Vector3(), new Vector3()]
  for (let index = 0; index < place.count; index++) {
    at.fromBufferAttribute(place, index)
    outward.fromBufferAttribute(normal, index)
    ;(one ?? (tone as (at: Vector3, outward: Vector3) => Color)(at, outward)).toArray(colors, index * 3)
  }
  geometry.setAttribute('color', new Float32BufferAttribute(colors, 3))
  geometry.deleteAttribute('uv')
  return geometry
}

interface Lump {
  readonly at: Triple
  readonly radii: Triple
  readonly turn?: Triple
  readonly tone: Tone
  /** Segments around; half as many from pole to pole. */
  readonly round?: number
}

/** A stretched, turned ball. */
export function lump({ at, radii, turn = [0, 0, 0], tone, round = 14 }: Lump): BufferGeometry {
  const shape = new SphereGeometry(1, round, Math.max(5, Math.round(round * 0.6)))
  shape.scale(...radii)
  shape.applyQuaternion(new Quaternion().setFromEuler(new Euler(...turn)))
  shape.translate(...at)
  return paint(shape, tone)
}

interface Tufts extends Lump {
  readonly count: number
  /** Length and width of a tuft. */
  readonly long: number
  readonly wide: number
  /** Where hairs lean to, and how much. */
  readonly lean: Triple
  readonly random: () => number
}

/** Hairs on a stretched ball: small leaning blades, lit like the body they stand on. */
export function tufts(given: Tufts): BufferGeometry {
  const { at, radii, turn = [0, 0, 0], tone, count, long, wide, lean, random } = given
  const rotate = new Quaternion().setFromEuler(new Euler(...turn))
  const centre = new Vector3(...at)
  const positions: number[] = []
  const normals: number[] = []
  const colors: number[] = []
  const leaning = new Vector3(...lean)
  for (let index = 0; index < count; index++) {
    const up = 1 - 2 * ((index + 0.5) / count)
    const around = index * 2.39996
    const flat = Math.sqrt(1 - up * up)
    const unit = new Vector3(Math.cos(around) * flat, up, Math.sin(around) * flat)
    const root = unit
      .clone()
      .multiply(new Vector3(...radii))
      .applyQuaternion(rotate)
      .add(centre)
    const outward = unit
      .clone()
      .divide(new Vector3(...radii))
      .normalize()
      .applyQuaternion(rotate)
    const way = outward.clone().multiplyScalar(0.55).add(leaning).normalize()
    const across = way
      .clone()
      .cross(outward)
      .normalize()
      .multiplyScalar(wide * (0.7 + 0.6 * random()))
    const tip = root.clone().addScaledVector(way, long * (0.6 + 0.8 * random()))
    root.addScaledVector(outward, -0.01)
    for (const point of [root.clone().sub(across), root.clone().add(across), tip])
      positions.push(...point.toArray())
    const color = (typeof tone === 'function' ? tone(root, outward) : new Color(tone)).clone()
    color.multiplyScalar(0.82 + 0.36 * random())
    for (let corner = 0; corner < 3; corner++) {
      normals.push(...outward.toArray())
      const shade = corner === 2 ? 1.08 : 0.94
      colors.push(color.r * shade, color.g * shade, color.b * shade)
    }
  }
  const shape = new BufferGeometry()
  shape.setAttribute('position', new Float32BufferAttribute(positions, 3))
  shape.setAttribute('normal', new Float32BufferAttribute(normals, 3))
  shape.setAttribute('color', new Float32BufferAttribute(colors, 3))
  return shape
}

/** Puts painted shapes into one geometry and frees the parts. */
export function fuse(parts: readonly BufferGeometry[]): BufferGeometry {
  const plain = parts.map((part) => (part.index ? part.toNonIndexed() : part))
  const whole = mergeGeometries(plain)
  for (const part of [...parts, ...plain]) part.dispose()
  if (!whole) throw new Error('shapes with different attributes cannot become one')
  return whole
}

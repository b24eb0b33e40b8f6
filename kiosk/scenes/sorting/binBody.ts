import { Color, ExtrudeGeometry, Path, Shape } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { toCreasedNormals } from 'three/addons/utils/BufferGeometryUtils.js'
import { joined, placed, tinted } from '#content/ip/tinted.ts'
import { mix } from '#content/scene/curves.ts'
import { bend } from './shapes/parts.ts'

export const BIN = { width: 0.98, depth: 0.84, height: 1.42, lidGap: 0.09 } as const
/** How much narrower a bin is at its foot. */
const FOOT = 0.82

/** A rectangle with round corners. */
function round<Line extends Path>(line: Line, width: number, depth: number, corner: number): Line {
  const [x, y] = [width / 2, depth / 2]
  line.moveTo(-x + corner, -y)
  line.lineTo(x - corner, -y)
  line.quadraticCurveTo(x, -y, x, -y + corner)
  line.lineTo(x, y - corner)
  line.quadraticCurveTo(x, y, x - corner, y)
  line.lineTo(-x + corner, y)
  line.quadraticCurveTo(-x, y, -x, y - corner)
  line.lineTo(-x, -y + corner)
  line.quadraticCurveTo(-x, -y, -x + corner, -y)
  return line
}

/** A band that stands `height` high, hollow inside. */
function wall(width: number, depth: number, thick: number, height: number) {
  const shape = round(new Shape(), width, depth, 0.17)
  shape.holes.push(round(new Path(), width - 2 * thick, depth - 2 * thick, 0.12))
  return new ExtrudeGeometry(shape, {
    depth: height,
    steps: 1,
    bevelEnabled: true,
    bevelSize: 0.02,
    bevelThickness: 0.02,
    bevelSegments: 3,
    curveSegments: 10,
  }).rotateX(-Math.PI / 2)
}

const lightened = (color: string, part: number) =>
  `#${new Color(color).lerp(new Color('#ffffff'), part).getHexString()}`
const darkened = (color: string) => `#${new Color(color).multiplyScalar(0.28).getHexString()}`

/** Body, rim and the dark inside of a bin as one geometry; it stands on y = 0. */
export function binBody(color: string) {
  const body = bend(wall(BIN.width - 0.06, BIN.depth - 0.06, 0.07, BIN.height), (at) => {
    const part = mix(FOOT, 1, at.y / BIN.height)
    at.x *= part
    at.z *= part
  })
  const rim = wall(BIN.width + 0.04, BIN.depth + 0.04, 0.1, 0.1)
  const deep = new RoundedBoxGeometry(BIN.width - 0.16, 0.1, BIN.depth - 0.16, 2, 0.04)
  return joined([
    tinted(toCreasedNormals(body, 0.7), color),
    placed(tinted(toCreasedNormals(rim, 0.7), lightened(color, 0.07)), { at: [0, BIN.height - 0.02, 0] }),
    placed(tinted(deep, darkened(color)), { at: [0, BIN.height * 0.62, 0] }),
  ])
}

/** A lid whose hinge is the origin; shut, it lies forward along z. */
export function binLid(color: string) {
  const cover = bend(new RoundedBoxGeometry(BIN.width, 0.1, BIN.depth, 4, 0.05), (at) => {
    // A little arched, so that rain and light run off.
    const [x, z] = [at.x / (BIN.width / 2), at.z / (BIN.depth / 2)]
    at.y += 0.07 * (1 - x * x) * (1 - z * z)
  })
  const grip = new RoundedBoxGeometry(0.34, 0.07, 0.1, 3, 0.03)
  return joined([
    placed(tinted(toCreasedNormals(cover, 0.9), lightened(color, 0.05)), { at: [0, 0, BIN.depth / 2] }),
    placed(tinted(grip, color), { at: [0, 0, BIN.depth + 0.02] }),
  ])
}

/** How far the front of a bin leans back, and where it is at that height. */
export const binFront = (height: number) => ({
  z: ((BIN.depth - 0.06) / 2) * mix(FOOT, 1, height / BIN.height) + 0.024,
  lean: Math.atan2(((BIN.depth - 0.06) / 2) * (1 - FOOT), BIN.height),
})

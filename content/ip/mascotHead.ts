import { CapsuleGeometry, Color, CylinderGeometry, SphereGeometry } from 'three'
import { smoothstep } from '../scene/curves.ts'
import { turned } from './mascotBody.ts'
import { mascotColors as color } from './mascotColors.ts'
import { type Petal, petalGeometry } from './petalGeometry.ts'
import { joined, placed, tinted } from './tinted.ts'

/** Half axes of the head: a little wider than high, with a round chin. */
export const HEAD = { x: 0.66, y: 0.6, z: 0.6 } as const

/** A point on the head's skin at x, y, pushed out by `out`. */
export const onFace = (x: number, y: number, out = 0): [number, number, number] => {
  const depth = Math.sqrt(Math.max(0, 1 - (x / HEAD.x) ** 2 - (y / HEAD.y) ** 2))
  return [x, y, (HEAD.z + out) * depth]
}

/** The ball of the head; rosy below, where a child's face is. */
export const headGeometry = () =>
  joined([
    placed(
      tinted(new SphereGeometry(1, 56, 40), (_x, y) =>
        new Color(color.skin).lerp(new Color('#fde3da'), 0.55 * smoothstep(-0.2, -0.95, y)),
      ),
      { scale: [HEAD.x, HEAD.y, HEAD.z] },
    ),
  ])

/** Stem, pistil and a spiral of stamens on the crown of the head. */
export function sproutGeometry() {
  const stem = placed(tinted(new CylinderGeometry(0.028, 0.042, 0.26, 14), color.stem), { at: [0, 0.13, 0] })
  const pistil = tinted(
    turned(
      [
        [0.001, 0.22],
        [0.085, 0.27],
        [0.095, 0.36],
        [0.055, 0.47],
        [0.001, 0.52],
      ],
      28,
    ),
    color.pistil,
  )
  const stamens = Array.from({ length: 14 }, (_, index) => {
    const angle = index * 2.4
    const stamen = tinted(new CapsuleGeometry(0.016, 0.05, 4, 8), color.button)
    return placed(stamen, {
      at: [Math.cos(angle) * 0.095, 0.26 + (index / 14) * 0.18, Math.sin(angle) * 0.095],
      turn: [0.6 * Math.sin(angle), 0, -0.6 * Math.cos(angle)],
    })
  })
  return joined([stem, pistil, ...stamens])
}

export interface Tepal {
  readonly shape: Petal
  /** Around the head: 0 is the face, in radians. */
  readonly around: number
  /** Where it grows: distance from the middle and height on the head. */
  readonly from: number
  readonly height: number
  /** Leaning outward when open and when shut, in radians. */
  readonly open: number
  readonly shut: number
  readonly whorl: 1 | 2 | 3
}

const degrees = (angle: number) => (angle / 180) * Math.PI
const large: Petal = {
  length: 1.62,
  width: 1.16,
  cup: 0.5,
  curl: 0.14,
  thickness: 0.07,
  foot: color.tepalFoot,
  tip: color.tepal,
  blush: 0.8,
}
const middle: Petal = { ...large, length: 1.4, width: 1.0, curl: 0.06 }
const small: Petal = {
  length: 0.52,
  width: 0.4,
  cup: 0.3,
  curl: 0.62,
  thickness: 0.06,
  foot: '#fffdfb',
  tip: '#f4b9c6',
  blush: 1.1,
}

/** Nine tepals in three whorls of three, as the yulan magnolia has them; two of them are the forelock. */
export const tepals: readonly Tepal[] = [
  ...[180, 122, -122].map(
    (angle): Tepal => ({
      shape: large,
      around: degrees(angle),
      from: 0.4,
      height: -0.3,
      open: angle === 180 ? 0.1 : 0.2,
      shut: -0.34,
      whorl: 1,
    }),
  ),
  ...[152, -152].map(
    (angle): Tepal => ({
      shape: middle,
      around: degrees(angle),
      from: 0.34,
      height: -0.1,
      open: 0.04,
      shut: -0.4,
      whorl: 2,
    }),
  ),
  { shape: small, around: degrees(34), from: 0.1, height: 0.59, open: 1.42, shut: 1.2, whorl: 2 },
  ...[90, -90].map(
    (angle): Tepal => ({
      shape: { ...middle, length: 1.2, width: 0.92 },
      around: degrees(angle),
      from: 0.5,
      height: -0.3,
      open: 0.26,
      shut: -0.34,
      whorl: 3,
    }),
  ),
  { shape: small, around: degrees(-34), from: 0.1, height: 0.6, open: 1.42, shut: 1.2, whorl: 3 },
]

export const tepalGeometry = ({ shape }: Tepal) => petalGeometry(shape)

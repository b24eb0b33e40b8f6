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
  length: 1.42,
  width: 1.06,
  cup: 0.5,
  curl: 0.16,
  thickness: 0.07,
  foot: color.tepalFoot,
  tip: color.tepal,
  blush: 0.8,
}
const middle: Petal = { ...large, length: 1.32, width: 0.96, curl: 0.08 }
const small: Petal = {
  length: 0.5,
  width: 0.42,
  cup: 0.5,
  curl: 0.2,
  thickness: 0.055,
  foot: '#f6c9d2',
  tip: color.tepal,
  blush: 1,
}

/** Nine tepals in three whorls of three, as the yulan magnolia has them; two of the inner ones are the forelock. */
export const tepals: readonly Tepal[] = [
  ...[180, 118, -118].map(
    (angle): Tepal => ({
      shape: large,
      around: degrees(angle),
      from: 0.42,
      height: -0.42,
      open: angle === 180 ? 0.12 : 0.26,
      shut: -0.3,
      whorl: 1,
    }),
  ),
  ...[149, -149].map(
    (angle): Tepal => ({
      shape: middle,
      around: degrees(angle),
      from: 0.38,
      height: -0.38,
      open: 0.1,
      shut: -0.34,
      whorl: 2,
    }),
  ),
  {
    shape: { ...middle, length: 1.12, width: 0.8 },
    around: degrees(180),
    from: 0.24,
    height: -0.1,
    open: 0.02,
    shut: -0.3,
    whorl: 2,
  },
  ...[88, -88].map(
    (angle): Tepal => ({
      shape: { ...middle, length: 1.06, width: 0.82 },
      around: degrees(angle),
      from: 0.5,
      height: -0.36,
      open: 0.34,
      shut: -0.26,
      whorl: 3,
    }),
  ),
  {
    shape: { ...small, length: 0.56, width: 0.5 },
    around: degrees(8),
    from: 0.14,
    height: 0.55,
    open: 1.5,
    shut: 1.25,
    whorl: 3,
  },
]

export const tepalGeometry = ({ shape }: Tepal) => petalGeometry(shape)

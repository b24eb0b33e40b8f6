import { mascotColors as color } from './mascotColors.ts'
import type { Petal } from './petalGeometry.ts'

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
  length: 1.6,
  width: 1.2,
  cup: 0.5,
  curl: 0.16,
  thickness: 0.075,
  foot: color.tepalFoot,
  tip: color.tepal,
  blush: 0.82,
}
const middle: Petal = { ...large, length: 1.42, width: 1.04, curl: 0.1 }
const small: Petal = {
  length: 0.5,
  width: 0.42,
  cup: 0.3,
  curl: 0.62,
  thickness: 0.065,
  foot: '#fffdfb',
  tip: '#f4b9c6',
  blush: 1.1,
}

/** Nine tepals in three whorls of three, as the yulan magnolia has them; two of them are the forelock. */
export const tepals: readonly Tepal[] = [
  ...[180, 118, -118].map(
    (angle): Tepal => ({
      shape: large,
      around: degrees(angle),
      from: 0.42,
      height: -0.32,
      open: angle === 180 ? 0.1 : 0.24,
      shut: -0.36,
      whorl: 1,
    }),
  ),
  ...[150, -150].map(
    (angle): Tepal => ({
      shape: middle,
      around: degrees(angle),
      from: 0.34,
      height: -0.12,
      open: 0.06,
      shut: -0.42,
      whorl: 2,
    }),
  ),
  { shape: small, around: degrees(34), from: 0.1, height: 0.565, open: 1.42, shut: 1.2, whorl: 2 },
  ...[86, -86].map(
    (angle): Tepal => ({
      shape: { ...middle, length: 1.22, width: 0.96 },
      around: degrees(angle),
      from: 0.5,
      height: -0.34,
      open: 0.3,
      shut: -0.34,
      whorl: 3,
    }),
  ),
  { shape: small, around: degrees(-34), from: 0.1, height: 0.575, open: 1.42, shut: 1.2, whorl: 3 },
]

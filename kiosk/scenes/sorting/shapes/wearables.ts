import { PlaneGeometry } from 'three'
import {
  ball,
  bend,
  cutOut,
  gloss,
  lathe,
  matte,
  pill,
  ring,
  type Shape,
  scatter,
  slab,
  wire,
} from './parts.ts'

export const bear: Shape = ({ main, trim }) => [
  matte(ball(0.36), main, { at: [0, -0.28, 0], scale: [1, 1.05, 0.9] }),
  matte(ball(0.24), trim, { at: [0, -0.26, 0.17], scale: [1, 1.1, 0.8] }),
  matte(ball(0.32), main, { at: [0, 0.28, 0.04] }),
  matte(ball(0.14), trim, { at: [0, 0.2, 0.3] }),
  gloss(ball(0.05), '#3b2a22', { at: [0, 0.25, 0.42] }),
  ...[-1, 1].flatMap((side) => [
    matte(ball(0.13), main, { at: [side * 0.25, 0.54, 0] }),
    matte(ball(0.08), trim, { at: [side * 0.25, 0.54, 0.08] }),
    gloss(ball(0.04), '#3b2a22', { at: [side * 0.12, 0.36, 0.31] }),
    matte(pill(0.11, 0.2), main, { at: [side * 0.4, -0.14, 0.1], turn: [0, 0, side * 0.9] }),
    matte(ball(0.16), main, { at: [side * 0.24, -0.56, 0.2] }),
    matte(ball(0.09), trim, { at: [side * 0.24, -0.55, 0.32] }),
  ]),
]

export const sock: Shape = ({ main, trim }) => {
  const one = (x: number, z: number) => [
    matte(
      wire(
        [
          [x, 0.42, z],
          [x, 0, z],
          [x + 0.03, -0.3, z],
          [x + 0.2, -0.42, z],
          [x + 0.42, -0.42, z],
        ],
        0.16,
      ),
      main,
    ),
    matte(ball(0.165), trim, { at: [x + 0.42, -0.42, z] }),
    matte(ball(0.17), trim, { at: [x + 0.02, -0.36, z] }),
    matte(
      lathe([
        [0.17, 0],
        [0.18, 0.02],
        [0.18, 0.18],
        [0.12, 0.2],
      ]),
      trim,
      { at: [x, 0.32, z] },
    ),
  ]
  return [...one(-0.3, 0.12), ...one(0.12, -0.18)]
}

export const briefs: Shape = ({ main, trim }) => [
  matte(
    cutOut(
      (edge) => {
        edge.moveTo(-0.55, 0.35)
        edge.lineTo(0.55, 0.35)
        edge.lineTo(0.5, -0.02)
        edge.quadraticCurveTo(0.2, -0.05, 0.15, -0.42)
        edge.lineTo(-0.15, -0.42)
        edge.quadraticCurveTo(-0.2, -0.05, -0.5, -0.02)
        edge.closePath()
      },
      0.12,
      0.05,
    ),
    main,
  ),
  matte(slab(1.16, 0.12, 0.25, 0.06), trim, { at: [0, 0.34, 0] }),
]

export const glove: Shape = ({ main, trim }) => [
  gloss(slab(0.5, 0.5, 0.2, 0.1), main),
  ...scatter(4, (index) =>
    gloss(pill(0.075, 0.3 - 0.05 * Math.abs(index - 1.5)), main, {
      at: [-0.19 + 0.127 * index, 0.38, 0],
      turn: [0, 0, (1.5 - index) * 0.1],
    }),
  ),
  gloss(pill(0.08, 0.24), main, { at: [0.33, 0.1, 0], turn: [0, 0, -0.7] }),
  gloss(
    lathe([
      [0.24, 0],
      [0.3, -0.3],
      [0.27, -0.3],
      [0.22, 0],
    ]),
    trim,
    { at: [0, -0.2, 0], scale: [1, 1, 0.5] },
  ),
]

/** A mask with its two ear loops. */
export const mask: Shape = ({ main, trim }) => [
  matte(
    bend(new PlaneGeometry(1, 0.66, 24, 16), (at) => {
      at.z = 0.22 * Math.cos(at.x * 2.6) + 0.02 * Math.sin(at.y * 28)
    }),
    main,
  ),
  matte(
    bend(new PlaneGeometry(1, 0.66, 24, 16).rotateY(Math.PI), (at) => {
      at.z = 0.21 * Math.cos(at.x * 2.6) + 0.02 * Math.sin(at.y * 28) - 0.01
    }),
    trim,
  ),
  ...[-1, 1].map((side) =>
    matte(ring(0.26, 0.018, Math.PI), '#fbf8ee', {
      at: [side * 0.48, 0, 0],
      turn: [0, side * 0.6, -side * (Math.PI / 2)],
    }),
  ),
]

/** Soft and folded: nappies and pads. */
export const pad: Shape = ({ main, trim }) => [
  matte(
    bend(slab(0.7, 0.16, 1.1, 0.08), (at) => {
      at.x *= 0.62 + 0.9 * at.z * at.z
      at.y += 0.5 * at.z * at.z
    }),
    main,
    { turn: [0.45, 0.3, 0] },
  ),
  matte(
    bend(slab(0.4, 0.1, 0.9, 0.05), (at) => {
      at.y += 0.5 * at.z * at.z + 0.06
    }),
    trim,
    { turn: [0.45, 0.3, 0] },
  ),
]

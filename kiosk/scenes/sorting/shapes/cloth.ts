import { PlaneGeometry } from 'three'
import {
  ball,
  bend,
  cutOut,
  gloss,
  lathe,
  matte,
  metal,
  pill,
  ring,
  type Shape,
  scatter,
  slab,
  wire,
} from './parts.ts'

export const shirt: Shape = ({ main, trim }) => [
  matte(
    cutOut(
      (edge) => {
        edge.moveTo(-0.36, -0.55)
        edge.lineTo(0.36, -0.55)
        edge.lineTo(0.34, 0.1)
        edge.lineTo(0.5, -0.04)
        edge.lineTo(0.68, 0.2)
        edge.lineTo(0.3, 0.52)
        edge.quadraticCurveTo(0, 0.3, -0.3, 0.52)
        edge.lineTo(-0.68, 0.2)
        edge.lineTo(-0.5, -0.04)
        edge.lineTo(-0.34, 0.1)
        edge.closePath()
      },
      0.12,
      0.05,
    ),
    main,
  ),
  ...scatter(3, (index) => matte(ball(0.035), trim, { at: [0, 0.2 - 0.22 * index, 0.12] })),
]

export const folded: Shape = ({ main, trim }) => [
  matte(slab(1.05, 0.2, 0.8, 0.1), main, { at: [0, -0.2, 0] }),
  matte(slab(1.02, 0.2, 0.78, 0.1), trim, { at: [0.02, 0, 0] }),
  matte(slab(1, 0.2, 0.76, 0.1), main, { at: [-0.02, 0.2, 0] }),
  ...scatter(3, (index) => matte(slab(0.06, 0.215, 0.77, 0.03), trim, { at: [-0.3 + 0.3 * index, 0.2, 0] })),
]

export const pillow: Shape = ({ main, trim }) => [
  matte(
    bend(slab(1.1, 0.44, 0.8, 0.2), (at) => {
      const edge = Math.max(Math.abs(at.x) / 0.55, Math.abs(at.z) / 0.4)
      at.y *= 1.1 - 0.6 * edge * edge
    }),
    main,
    { turn: [0.3, 0.2, 0] },
  ),
  ...[-1, 1].map((side) => matte(ball(0.05), trim, { at: [side * 0.52, 0.02 + side * 0.02, 0.3] })),
]

export const shoe: Shape = ({ main, trim }) => [
  gloss(slab(1.1, 0.1, 0.4, 0.05), trim, { at: [0, -0.3, 0] }),
  gloss(slab(0.26, 0.1, 0.36, 0.03), trim, { at: [-0.4, -0.37, 0] }),
  gloss(
    bend(slab(1.05, 0.6, 0.38, 0.16), (at) => {
      if (at.y > -0.1 && at.x > -0.1) at.y -= 0.42 * Math.min(1, (at.x + 0.1) * 2) * (at.y + 0.1) * 1.9
    }),
    main,
    { at: [0, 0, 0] },
  ),
  matte(
    lathe([
      [0.17, 0],
      [0.2, 0.02],
      [0.17, 0.04],
    ]),
    '#f6e7cc',
    { at: [-0.3, 0.28, 0], scale: [1, 1, 0.8] },
  ),
  ...scatter(3, (index) =>
    matte(slab(0.03, 0.03, 0.26, 0.015), '#fbf8ee', {
      at: [0.02 + 0.11 * index, 0.2 - 0.09 * index, 0],
      turn: [0, 0, -0.5],
    }),
  ),
]

export const belt: Shape = ({ main, trim }) => [
  matte(
    lathe([
      [0.42, -0.13],
      [0.47, -0.13],
      [0.47, 0.13],
      [0.42, 0.13],
      [0.42, -0.13],
    ]),
    main,
    { turn: [0.35, 0, 0] },
  ),
  matte(
    lathe([
      [0.33, -0.13],
      [0.38, -0.13],
      [0.38, 0.13],
      [0.33, 0.13],
      [0.33, -0.13],
    ]),
    main,
    { turn: [0.35, 0, 0] },
  ),
  matte(slab(0.5, 0.26, 0.05, 0.02), main, { at: [0.36, -0.16, 0.42], turn: [0.35, -0.3, 0] }),
  metal(slab(0.06, 0.34, 0.08, 0.02), trim, { at: [0.5, -0.16, 0.42] }),
  metal(slab(0.06, 0.34, 0.08, 0.02), trim, { at: [0.7, -0.18, 0.46] }),
  metal(slab(0.26, 0.06, 0.08, 0.02), trim, { at: [0.6, 0, 0.44] }),
  metal(slab(0.26, 0.06, 0.08, 0.02), trim, { at: [0.6, -0.34, 0.44] }),
]

export const schoolbag: Shape = ({ main, trim }) => [
  matte(slab(0.8, 0.95, 0.4, 0.16), main),
  matte(slab(0.62, 0.4, 0.16, 0.08), trim, { at: [0, -0.2, 0.22] }),
  matte(slab(0.82, 0.4, 0.42, 0.16), trim, { at: [0, 0.3, 0.02] }),
  matte(ring(0.14, 0.035, Math.PI), trim, { at: [0, 0.48, 0] }),
  metal(slab(0.1, 0.16, 0.05, 0.02), '#e2c27a', { at: [0, 0.1, 0.25] }),
]

export const hat: Shape = ({ main, trim }) => [
  matte(
    lathe([
      [0.001, -0.22],
      [0.66, -0.26],
      [0.68, -0.23],
      [0.36, -0.14],
      [0.34, 0.16],
      [0.24, 0.26],
      [0.001, 0.28],
    ]),
    main,
  ),
  matte(
    lathe([
      [0.37, -0.14],
      [0.365, 0],
      [0.355, 0],
    ]),
    trim,
  ),
]

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

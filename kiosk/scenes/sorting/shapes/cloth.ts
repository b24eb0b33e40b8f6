import { ball, bend, cutOut, gloss, lathe, matte, metal, ring, type Shape, scatter, slab } from './parts.ts'

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

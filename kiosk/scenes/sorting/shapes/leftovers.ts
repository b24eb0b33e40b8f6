import {
  ball,
  cone,
  cutOut,
  gloss,
  lathe,
  lump,
  matte,
  rod,
  type Shape,
  scatter,
  slab,
  wire,
} from './parts.ts'

/** Leaves that grow from one stem: greens, herbs, leaves, flowers. */
export const leafy: Shape = ({ main, trim }) => [
  matte(rod(0.07, 0.42, 0.1), trim, { at: [0, -0.36, 0] }),
  ...scatter(7, (index) =>
    matte(
      cutOut((outline) => {
        outline.moveTo(0, 0)
        outline.bezierCurveTo(0.26, 0.12, 0.24, 0.5, 0, 0.72)
        outline.bezierCurveTo(-0.24, 0.5, -0.26, 0.12, 0, 0)
      }, 0.02),
      main,
      { at: [0, -0.18, 0], turn: [0.5 * Math.sin(index * 2.1), index * 0.9, 0.55 * Math.cos(index * 1.7)] },
    ),
  ),
]

export const flower: Shape = ({ main, trim }) => [
  matte(rod(0.03, 0.7), '#6f9f55', { at: [0, -0.3, 0] }),
  ...scatter(6, (index) =>
    matte(ball(0.19), main, {
      at: [Math.cos(index * 1.05) * 0.23, 0.24, Math.sin(index * 1.05) * 0.23],
      scale: [1, 0.45, 1],
    }),
  ),
  matte(ball(0.15), trim, { at: [0, 0.28, 0] }),
]

/** A piece of rind: outside coloured, inside pale. */
export const peel: Shape = ({ main, trim }) => [
  ...scatter(3, (index) =>
    matte(
      wire(
        [
          [0, 0.45, 0],
          [Math.cos(index * 2.1) * 0.34, 0.2, Math.sin(index * 2.1) * 0.34],
          [Math.cos(index * 2.1) * 0.42, -0.2, Math.sin(index * 2.1) * 0.42],
          [Math.cos(index * 2.1) * 0.6, -0.4, Math.sin(index * 2.1) * 0.6],
        ],
        0.1,
      ),
      index === 1 ? trim : main,
    ),
  ),
  matte(ball(0.1), '#7a6a3a', { at: [0, 0.5, 0] }),
]

/** A slice of fruit with rind and flesh. */
export const slice: Shape = ({ main, trim }) => [
  gloss(
    cutOut((outline) => {
      outline.absarc(0, 0.2, 0.6, Math.PI, 0, false)
      outline.lineTo(-0.6, 0.2)
    }, 0.16),
    main,
  ),
  gloss(
    cutOut((outline) => {
      outline.absarc(0, 0.22, 0.48, Math.PI, 0, false)
      outline.lineTo(-0.48, 0.22)
    }, 0.2),
    trim,
  ),
]

export const core: Shape = ({ main, trim }) => [
  matte(
    lathe([
      [0.001, -0.5],
      [0.3, -0.42],
      [0.14, -0.1],
      [0.14, 0.1],
      [0.3, 0.4],
      [0.001, 0.46],
    ]),
    main,
  ),
  matte(rod(0.025, 0.24), '#6a4f35', { at: [0, 0.56, 0] }),
  matte(ball(0.05), trim, { at: [0.1, 0, 0.12], scale: [0.7, 1.3, 0.6] }),
]

export const stone: Shape = ({ main }) => [matte(lump(5, 0.16, 5, 0.42), main, { scale: [0.9, 1.15, 0.8] })]

/** A few nuts or seeds in their shells. */
export const nuts: Shape = ({ main, trim }) =>
  scatter(5, (index) =>
    matte(lump(index + 2, 0.08, 5, 0.22), index % 2 ? main : trim, {
      at: [Math.cos(index * 1.3) * 0.32, (index % 2) * 0.18 - 0.1, Math.sin(index * 1.3) * 0.3],
      scale: [1, 0.85, 1.25],
    }),
  )

export const spiky: Shape = ({ main, trim }) => [
  matte(ball(0.42), main, { scale: [1, 0.9, 1] }),
  ...scatter(40, (index) => {
    const height = 1 - (index / 40) * 2
    const turn = index * 2.4
    const out = Math.sqrt(1 - height * height)
    return matte(cone(0.07, 0.2, 5), trim, {
      at: [Math.cos(turn) * out * 0.46, height * 0.42, Math.sin(turn) * out * 0.46],
      turn: [0, -turn, -Math.acos(height)],
    })
  }),
]

export const corn: Shape = ({ main, trim }) => [
  matte(
    lathe([
      [0.001, -0.6],
      [0.2, -0.5],
      [0.22, 0],
      [0.16, 0.42],
      [0.001, 0.6],
    ]),
    main,
  ),
  ...scatter(36, (index) =>
    matte(ball(0.045), trim, {
      at: [Math.cos(index * 0.785) * 0.2, -0.42 + Math.floor(index / 8) * 0.2, Math.sin(index * 0.785) * 0.2],
    }),
  ),
]

export const mushroom: Shape = ({ main, trim }) => [
  matte(rod(0.14, 0.5, 0.12), trim, { at: [0, -0.22, 0] }),
  matte(
    lathe([
      [0.001, 0],
      [0.46, 0.02],
      [0.44, 0.16],
      [0.26, 0.34],
      [0.001, 0.4],
    ]),
    main,
  ),
]

export const block: Shape = ({ main, trim }) => [
  matte(slab(0.9, 0.55, 0.7, 0.1), main),
  matte(slab(0.5, 0.03, 0.4, 0.01), trim, { at: [0, 0.28, 0] }),
]

export const scoop: Shape = ({ main, trim }) => [
  matte(cone(0.3, 0.8, 20), trim, { at: [0, -0.36, 0], turn: [Math.PI, 0, 0] }),
  gloss(lump(4, 0.06, 3, 0.36), main, { at: [0, 0.18, 0] }),
]

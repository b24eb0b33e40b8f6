import {
  ball,
  bend,
  cone,
  cutOut,
  gloss,
  lathe,
  lump,
  matte,
  pill,
  ring,
  rod,
  type Shape,
  scatter,
  slab,
  wire,
} from './parts.ts'

/** A heap on a plate: what was left over. */
export const heap: Shape = ({ main, trim }) => [
  gloss(
    lathe([
      [0.001, 0],
      [0.5, 0.02],
      [0.62, 0.12],
      [0.58, 0.12],
      [0.45, 0.07],
      [0.001, 0.06],
    ]),
    '#f6f1e6',
  ),
  matte(lump(3, 0.2, 3, 0.36), main, { at: [0, 0.2, 0], scale: [1.1, 0.62, 1.1] }),
  ...scatter(9, (index) =>
    matte(ball(0.05 + (index % 3) * 0.015), trim, {
      at: [Math.cos(index * 2.4) * 0.26, 0.32 + (index % 2) * 0.06, Math.sin(index * 2.4) * 0.26],
    }),
  ),
]

/** Long thin strips in a bundle: noodles, roots, grass. */
export const strands: Shape = ({ main, trim }) =>
  scatter(9, (index) => {
    const turn = index * 0.7
    const color = index % 3 ? main : trim
    return matte(
      wire(
        [
          [Math.cos(turn) * 0.1, -0.5, Math.sin(turn) * 0.1],
          [Math.cos(turn) * 0.24, 0, Math.sin(turn) * 0.2],
          [Math.cos(turn + 1) * 0.34, 0.5, Math.sin(turn + 1) * 0.3],
        ],
        0.03,
      ),
      color,
    )
  })

export const cake: Shape = ({ main, trim }) => [
  matte(rod(0.5, 0.34), main, { at: [0, -0.12, 0] }),
  gloss(rod(0.51, 0.14, 0.5), trim, { at: [0, 0.12, 0] }),
  ...scatter(6, (index) =>
    gloss(ball(0.07), '#cf4a4f', {
      at: [Math.cos(index * 1.05) * 0.34, 0.24, Math.sin(index * 1.05) * 0.34],
    }),
  ),
]

export const biscuit: Shape = ({ main, trim }) => [
  matte(rod(0.5, 0.16), main, { turn: [1.2, 0, 0] }),
  ...scatter(9, (index) =>
    matte(ball(0.055), trim, {
      at: [
        Math.cos(index * 2.4) * 0.09 * Math.sqrt(index * 2),
        Math.sin(index * 2.4) * 0.085 * Math.sqrt(index * 2),
        0.12,
      ],
    }),
  ),
]

export const sweet: Shape = ({ main, trim }) => [
  gloss(ball(0.3), main, { scale: [1.2, 1, 1] }),
  matte(cone(0.22, 0.32), trim, { at: [-0.48, 0, 0], turn: [0, 0, -Math.PI / 2] }),
  matte(cone(0.22, 0.32), trim, { at: [0.48, 0, 0], turn: [0, 0, Math.PI / 2] }),
]

export const egg: Shape = ({ main }) => [
  matte(
    lathe([
      [0.001, -0.5],
      [0.26, -0.42],
      [0.38, -0.15],
      [0.33, 0.2],
      [0.18, 0.46],
      [0.001, 0.56],
    ]),
    main,
  ),
]

export const shell: Shape = ({ main, trim }) => [
  matte(
    bend(ball(0.5), (at) => {
      at.y *= 0.45 + 0.06 * Math.cos(Math.atan2(at.z, at.x) * 14)
    }),
    main,
    { turn: [0.5, 0, 0.1], scale: [1.1, 1, 0.9] },
  ),
  matte(ball(0.14), trim, { at: [0, 0.02, -0.42] }),
]

export const fishBone: Shape = ({ main, trim }) => [
  matte(ball(0.2), main, { at: [0, 0.5, 0], scale: [0.95, 1.15, 0.6] }),
  matte(ball(0.05), trim, { at: [0.07, 0.54, 0.11] }),
  matte(rod(0.04, 0.9), main, { at: [0, -0.05, 0] }),
  ...scatter(5, (index) =>
    matte(pill(0.028, 0.5 - index * 0.07), main, {
      at: [0, 0.24 - index * 0.15, 0],
      turn: [0, 0, Math.PI / 2],
    }),
  ),
  matte(cone(0.22, 0.26, 3), main, { at: [0, -0.56, 0], scale: [1, 1, 0.3] }),
]

export const bone: Shape = ({ main }) => [
  matte(rod(0.13, 0.7), main, { turn: [0, 0, 0.8] }),
  ...scatter(4, (index) =>
    matte(ball(0.19), main, {
      at: [
        (index < 2 ? -0.27 : 0.27) + (index % 2 ? 0.09 : -0.09),
        (index < 2 ? 0.26 : -0.26) + (index % 2 ? 0.09 : -0.09),
        0,
      ],
    }),
  ),
]

export const prawn: Shape = ({ main, trim }) => [
  gloss(
    wire(
      [
        [-0.35, -0.3, 0],
        [-0.42, 0.1, 0],
        [-0.1, 0.42, 0],
        [0.32, 0.3, 0],
        [0.42, -0.05, 0],
      ],
      0.17,
    ),
    main,
  ),
  gloss(cone(0.15, 0.3, 4), trim, { at: [-0.34, -0.42, 0], scale: [1, 1, 0.4] }),
  ...scatter(4, (index) =>
    matte(pill(0.02, 0.22), trim, {
      at: [-0.2 + index * 0.14, 0.05 + index * 0.02, 0.06],
      turn: [0, 0, 0.4],
    }),
  ),
  matte(
    wire(
      [
        [0.4, 0.1, 0],
        [0.6, 0.4, 0],
        [0.5, 0.62, 0],
      ],
      0.014,
    ),
    trim,
  ),
]

export const crab: Shape = ({ main, trim }) => [
  gloss(ball(0.42), main, { scale: [1.2, 0.5, 0.9] }),
  ...[-1, 1].flatMap((side) => [
    gloss(ball(0.16), trim, { at: [side * 0.6, 0.14, 0.28], scale: [1, 0.8, 0.7] }),
    ...[0, 1, 2].map((leg) =>
      gloss(pill(0.035, 0.34), trim, {
        at: [side * (0.52 - leg * 0.04), -0.12, -0.05 - leg * 0.16],
        turn: [0, 0, side * 1.1],
      }),
    ),
  ]),
]

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

export const loop: Shape = ({ main }) => [matte(ring(0.36, 0.13), main, { turn: [0.6, 0.3, 0] })]

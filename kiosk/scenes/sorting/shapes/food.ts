import { ball, bend, cone, gloss, lathe, lump, matte, pill, rod, type Shape, scatter, wire } from './parts.ts'

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

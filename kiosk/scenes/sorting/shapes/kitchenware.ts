import { glass, gloss, lathe, matte, metal, ring, rod, type Shape, scatter, slab, wire } from './parts.ts'

export const cup: Shape = ({ main, trim }) => [
  matte(
    lathe([
      [0.001, -0.5],
      [0.26, -0.5],
      [0.38, 0.46],
      [0.35, 0.46],
      [0.24, -0.44],
      [0.001, -0.44],
    ]),
    main,
  ),
  matte(rod(0.307, 0.3, 0.345), trim),
  matte(ring(0.37, 0.03), main, { at: [0, 0.46, 0], turn: [Math.PI / 2, 0, 0] }),
]

export const bubbleTea: Shape = ({ main, trim }) => [
  gloss(rod(0.24, 0.8, 0.34), main, { at: [0, -0.1, 0] }),
  ...scatter(14, (index) =>
    gloss(
      lathe(
        [
          [0.001, -0.05],
          [0.05, 0],
          [0.001, 0.05],
        ],
        10,
      ),
      '#3b2a22',
      {
        at: [Math.sin(index * 2.4) * 0.262, -0.42 + 0.05 * (index % 4), Math.cos(index * 2.4) * 0.262],
      },
    ),
  ),
  glass(rod(0.37, 0.06), '#eef4f1', { at: [0, 0.33, 0] }),
  glass(
    lathe([
      [0.35, 0.34],
      [0.3, 0.5],
      [0.001, 0.56],
    ]),
    '#eef4f1',
  ),
  gloss(rod(0.045, 0.9), trim, { at: [0.07, 0.5, 0], turn: [0, 0, -0.15] }),
]

export const bowl: Shape = ({ main, trim }) => [
  gloss(
    lathe([
      [0.001, -0.3],
      [0.22, -0.3],
      [0.24, -0.22],
      [0.44, 0],
      [0.54, 0.28],
      [0.5, 0.28],
      [0.4, 0.02],
      [0.001, -0.18],
    ]),
    main,
  ),
  gloss(ring(0.52, 0.028), trim, { at: [0, 0.28, 0], turn: [Math.PI / 2, 0, 0] }),
  gloss(ring(0.465, 0.014), trim, { at: [0, 0.09, 0], turn: [Math.PI / 2, 0, 0] }),
]

export const pot: Shape = ({ main, trim }) => [
  metal(rod(0.46, 0.5), main),
  metal(ring(0.46, 0.03), main, { at: [0, 0.25, 0], turn: [Math.PI / 2, 0, 0] }),
  metal(
    lathe([
      [0.46, 0.28],
      [0.3, 0.38],
      [0.001, 0.4],
    ]),
    main,
  ),
  matte(rod(0.06, 0.1), trim, { at: [0, 0.45, 0] }),
  ...[-1, 1].map((side) =>
    matte(ring(0.12, 0.035), trim, { at: [side * 0.52, 0.12, 0], turn: [Math.PI / 2, 0, 0] }),
  ),
]

export const pan: Shape = ({ main, trim }) => [
  metal(
    lathe([
      [0.001, -0.08],
      [0.4, -0.08],
      [0.5, 0.1],
      [0.46, 0.1],
      [0.37, -0.03],
      [0.001, -0.03],
    ]),
    main,
    { at: [-0.25, 0, 0], turn: [0.5, 0, 0] },
  ),
  matte(slab(0.75, 0.09, 0.13, 0.045), trim, { at: [0.58, 0.06, 0.02], turn: [0.5, 0, 0.1] }),
]

export const teapot: Shape = ({ main, trim }) => [
  gloss(
    lathe([
      [0.001, -0.34],
      [0.28, -0.34],
      [0.46, -0.1],
      [0.44, 0.14],
      [0.2, 0.3],
      [0.001, 0.32],
    ]),
    main,
  ),
  gloss(
    lathe([
      [0.001, 0.3],
      [0.22, 0.3],
      [0.16, 0.38],
      [0.001, 0.4],
    ]),
    trim,
  ),
  gloss(rod(0.06, 0.1, 0.075), trim, { at: [0, 0.44, 0] }),
  gloss(
    wire(
      [
        [0.36, -0.08, 0],
        [0.56, 0, 0],
        [0.64, 0.26, 0],
      ],
      0.06,
    ),
    main,
  ),
  gloss(ring(0.2, 0.045, Math.PI * 1.1), main, { at: [-0.42, 0.02, 0], turn: [0, 0, Math.PI / 2] }),
]

export const flowerPot: Shape = ({ main, trim }) => [
  matte(
    lathe([
      [0.001, -0.45],
      [0.28, -0.45],
      [0.4, 0.24],
      [0.46, 0.25],
      [0.47, 0.44],
      [0.41, 0.44],
      [0.4, 0.34],
      [0.001, 0.34],
    ]),
    main,
  ),
  matte(rod(0.39, 0.04), trim, { at: [0, 0.35, 0] }),
]

export const basin: Shape = ({ main, trim }) => [
  gloss(
    lathe([
      [0.001, -0.22],
      [0.34, -0.22],
      [0.5, 0.2],
      [0.58, 0.22],
      [0.58, 0.26],
      [0.47, 0.24],
      [0.32, -0.16],
      [0.001, -0.16],
    ]),
    main,
  ),
  gloss(ring(0.43, 0.015), trim, { at: [0, 0.03, 0], turn: [Math.PI / 2, 0, 0] }),
]

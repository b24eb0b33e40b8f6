import { glass, gloss, lathe, matte, metal, ring, rod, type Shape, scatter, slab, wire } from './parts.ts'

export const bottle: Shape = ({ main, trim }) => [
  glass(
    lathe([
      [0.001, -0.62],
      [0.19, -0.62],
      [0.24, -0.57],
      [0.24, -0.3],
      [0.215, -0.25],
      [0.24, -0.2],
      [0.24, 0.2],
      [0.2, 0.36],
      [0.09, 0.48],
      [0.085, 0.56],
    ]),
    main,
  ),
  matte(rod(0.245, 0.3), '#fbf8ee'),
  matte(rod(0.248, 0.1), trim),
  gloss(rod(0.105, 0.12), trim, { at: [0, 0.6, 0] }),
]

export const jug: Shape = ({ main, trim }) => [
  gloss(slab(0.72, 0.95, 0.42, 0.16), main),
  gloss(rod(0.12, 0.16), main, { at: [-0.16, 0.52, 0] }),
  gloss(rod(0.15, 0.14), trim, { at: [-0.16, 0.64, 0] }),
  gloss(
    wire(
      [
        [0.06, 0.44, 0],
        [0.3, 0.6, 0],
        [0.44, 0.34, 0],
        [0.38, 0, 0],
      ],
      0.07,
    ),
    main,
  ),
  matte(slab(0.5, 0.44, 0.02, 0.02), '#fbf8ee', { at: [-0.04, -0.14, 0.21] }),
  matte(slab(0.5, 0.14, 0.025, 0.02), trim, { at: [-0.04, -0.14, 0.213] }),
]

export const pump: Shape = ({ main, trim }) => [
  gloss(
    lathe([
      [0.001, -0.6],
      [0.3, -0.6],
      [0.33, -0.56],
      [0.33, 0.12],
      [0.26, 0.24],
      [0.1, 0.28],
      [0.1, 0.34],
    ]),
    main,
  ),
  matte(rod(0.334, 0.34), '#fbf8ee', { at: [0, -0.2, 0] }),
  gloss(rod(0.12, 0.1), trim, { at: [0, 0.36, 0] }),
  gloss(rod(0.04, 0.22), trim, { at: [0, 0.48, 0] }),
  gloss(slab(0.42, 0.1, 0.16, 0.05), trim, { at: [0.1, 0.6, 0] }),
]

export const tallBottle: Shape = ({ main, trim }) => [
  gloss(
    lathe([
      [0.001, -0.7],
      [0.2, -0.7],
      [0.22, -0.66],
      [0.22, 0.12],
      [0.18, 0.25],
      [0.085, 0.38],
      [0.075, 0.66],
      [0.09, 0.67],
      [0.09, 0.72],
      [0.001, 0.72],
    ]),
    main,
  ),
  matte(rod(0.226, 0.38), '#fbf3dd', { at: [0, -0.26, 0] }),
  matte(rod(0.229, 0.1), trim, { at: [0, -0.22, 0] }),
  gloss(rod(0.094, 0.14), trim, { at: [0, 0.66, 0] }),
]

export const tumbler: Shape = ({ main, trim }) => [
  glass(
    lathe([
      [0.001, -0.5],
      [0.26, -0.5],
      [0.29, -0.46],
      [0.36, 0.5],
      [0.33, 0.5],
      [0.26, -0.38],
      [0.001, -0.38],
    ]),
    main,
  ),
  glass(ring(0.345, 0.02), trim, { at: [0, 0.5, 0], turn: [Math.PI / 2, 0, 0] }),
]

export const jar: Shape = ({ main, trim }) => [
  glass(
    lathe([
      [0.001, -0.5],
      [0.36, -0.5],
      [0.4, -0.44],
      [0.4, 0.22],
      [0.3, 0.34],
      [0.3, 0.4],
    ]),
    '#e4f0ee',
  ),
  gloss(
    lathe([
      [0.001, -0.47],
      [0.34, -0.47],
      [0.375, -0.42],
      [0.375, 0.12],
      [0.001, 0.13],
    ]),
    main,
  ),
  matte(slab(0.4, 0.3, 0.03, 0.03), '#fbf8ee', { at: [0, -0.12, 0.4] }),
  gloss(rod(0.33, 0.14), trim, { at: [0, 0.44, 0] }),
]

export const can: Shape = ({ main, trim }) => [
  gloss(rod(0.3, 0.9), main),
  matte(rod(0.303, 0.24), trim, { at: [0, -0.05, 0] }),
  matte(rod(0.305, 0.06), '#fbf8ee', { at: [0, 0.14, 0] }),
  metal(rod(0.3, 0.08, 0.25), '#dfe4e2', { at: [0, 0.49, 0] }),
  metal(rod(0.25, 0.08, 0.3), '#dfe4e2', { at: [0, -0.49, 0] }),
  metal(ring(0.07, 0.02), '#b9c0bd', { at: [0, 0.545, 0.06], turn: [Math.PI / 2, 0, 0] }),
]

export const tin: Shape = ({ main, trim }) => [
  gloss(rod(0.44, 0.84), main),
  matte(rod(0.443, 0.4), '#fbf8ee', { at: [0, -0.02, 0] }),
  matte(rod(0.446, 0.12), trim, { at: [0, -0.02, 0] }),
  metal(rod(0.46, 0.08), '#d5dad8', { at: [0, 0.44, 0] }),
  metal(rod(0.46, 0.05), '#d5dad8', { at: [0, -0.43, 0] }),
]

export const paintCan: Shape = ({ main, trim }) => [
  metal(rod(0.44, 0.8), '#cfd5d3'),
  matte(rod(0.443, 0.5), '#fbf8ee', { at: [0, -0.06, 0] }),
  gloss(rod(0.37, 0.02), main, { at: [0, 0.4, 0] }),
  metal(ring(0.41, 0.045), '#dfe4e2', { at: [0, 0.4, 0], turn: [Math.PI / 2, 0, 0] }),
  ...scatter(4, (index) =>
    gloss(slab(0.13, 0.3 + 0.14 * (index % 3), 0.07, 0.035), main, {
      at: [
        Math.sin(index * 0.42 - 0.6) * 0.44,
        0.24 - 0.07 * (index % 3),
        Math.cos(index * 0.42 - 0.6) * 0.44,
      ],
      turn: [0, index * 0.42 - 0.6, 0],
    }),
  ),
  metal(ring(0.48, 0.018, Math.PI), trim, { at: [0, 0.22, 0], turn: [0.35, 0.4, 0] }),
]

export const sprayCan: Shape = ({ main, trim }) => [
  gloss(rod(0.26, 0.86), main, { at: [0, -0.12, 0] }),
  matte(rod(0.263, 0.34), '#fbf8ee', { at: [0, -0.16, 0] }),
  matte(rod(0.266, 0.08), trim, { at: [0, -0.16, 0] }),
  metal(rod(0.26, 0.14, 0.12), '#d5dad8', { at: [0, 0.38, 0] }),
  gloss(rod(0.13, 0.2, 0.11), trim, { at: [0, 0.54, 0] }),
  gloss(rod(0.03, 0.06), '#fbf8ee', { at: [0, 0.58, 0.12], turn: [Math.PI / 2, 0, 0] }),
]

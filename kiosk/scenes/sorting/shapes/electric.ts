import { ball, gloss, lathe, matte, metal, ring, rod, type Shape, scatter, slab, wire } from './parts.ts'

const keysOn = (columns: number, rows: number, wide: number, deep: number, color: string, accent: string) =>
  scatter(columns * rows, (index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return matte(
      slab((wide / columns) * 0.8, 0.05, (deep / rows) * 0.8, 0.015),
      index % 7 === 3 ? accent : color,
      {
        at: [((column + 0.5) / columns - 0.5) * wide, 0.07, ((row + 0.5) / rows - 0.5) * deep],
      },
    )
  })
const leaned = (parts: ReturnType<typeof keysOn>, lean: number, turn: number) => {
  for (const { geometry } of parts) geometry.rotateX(lean).rotateZ(turn)
  return parts
}

export const cable: Shape = ({ main, trim }) => [
  ...scatter(4, (index) =>
    gloss(ring(0.4 - 0.03 * (index % 2), 0.045), main, {
      at: [0.02 * index, 0.09 * index - 0.15, 0],
      turn: [Math.PI / 2 + 0.06 * index, 0.05 * index, 0],
    }),
  ),
  gloss(
    wire(
      [
        [0.38, 0.1, 0.1],
        [0.62, 0.05, 0.25],
        [0.6, 0.3, 0.3],
      ],
      0.045,
    ),
    main,
  ),
  matte(slab(0.2, 0.2, 0.14, 0.04), trim, { at: [0.6, 0.4, 0.3] }),
  metal(slab(0.12, 0.12, 0.06, 0.01), '#d3d9d7', { at: [0.6, 0.54, 0.3] }),
]

export const charger: Shape = ({ main, trim }) => [
  gloss(slab(0.56, 0.62, 0.5, 0.1), main, { at: [-0.1, 0.1, 0] }),
  ...[-1, 1].map((side) =>
    metal(slab(0.05, 0.24, 0.12, 0.01), '#d9c48a', { at: [-0.1 + side * 0.13, 0.52, 0] }),
  ),
  gloss(
    wire(
      [
        [0.1, -0.2, 0.1],
        [0.5, -0.3, 0.2],
        [0.55, 0, 0.1],
        [0.4, 0.2, 0.2],
        [0.6, 0.4, 0.1],
      ],
      0.04,
    ),
    main,
  ),
  matte(slab(0.16, 0.05, 0.02, 0), trim, { at: [-0.1, 0.05, 0.26] }),
]

export const stick: Shape = ({ main, trim }) => [
  gloss(slab(0.36, 0.7, 0.16, 0.06), main, { turn: [-0.3, 0, 0.6] }),
  metal(slab(0.24, 0.28, 0.1, 0.01), '#d3d9d7', { at: [-0.27, 0.39, -0.12], turn: [-0.3, 0, 0.6] }),
  matte(slab(0.16, 0.16, 0.02, 0.01), trim, { at: [0.05, 0, 0.09], turn: [-0.3, 0, 0.6] }),
]

export const keyboard: Shape = ({ main, trim }) =>
  leaned([gloss(slab(1.3, 0.1, 0.52, 0.04), main), ...keysOn(9, 4, 1.2, 0.44, '#fbf8ee', trim)], 0.5, 0)

export const remote: Shape = ({ main, trim }) =>
  leaned([gloss(slab(0.4, 0.14, 1.15, 0.06), main), ...keysOn(3, 6, 0.32, 0.95, '#fbf8ee', trim)], 0.5, -0.25)

export const phone: Shape = ({ main, trim }) => [
  gloss(slab(0.58, 1.1, 0.09, 0.045), main, { turn: [-0.4, 0.2, 0] }),
  gloss(slab(0.51, 0.94, 0.02, 0.01), trim, { at: [0.01, 0.02, 0.048], turn: [-0.4, 0.2, 0] }),
  matte(slab(0.2, 0.2, 0.02, 0.01), '#e6a63a', { at: [0.02, 0.1, 0.065], turn: [-0.4, 0.2, 0] }),
]

export const mouse: Shape = ({ main, trim }) => [
  gloss(ball(0.42), main, { scale: [0.72, 0.5, 1.05] }),
  matte(slab(0.02, 0.1, 0.4, 0.01), '#5b655f', { at: [0, 0.18, 0.22], turn: [0.3, 0, 0] }),
  matte(rod(0.06, 0.06), trim, { at: [0, 0.19, 0.2], turn: [0, 0, Math.PI / 2] }),
  matte(
    wire(
      [
        [0, 0, 0.42],
        [0.1, 0.05, 0.6],
        [-0.15, 0.08, 0.66],
      ],
      0.025,
    ),
    main,
  ),
]

export const deskLamp: Shape = ({ main, trim }) => [
  gloss(rod(0.34, 0.08), main, { at: [0, -0.56, 0] }),
  gloss(rod(0.035, 0.6), trim, { at: [-0.12, -0.28, 0], turn: [0, 0, 0.4] }),
  gloss(rod(0.035, 0.55), trim, { at: [-0.06, 0.2, 0], turn: [0, 0, -0.6] }),
  gloss(ball(0.06), trim, { at: [-0.24, -0.01, 0] }),
  gloss(
    lathe([
      [0.08, 0.16],
      [0.3, -0.14],
      [0.28, -0.14],
      [0.06, 0.14],
    ]),
    main,
    { at: [0.2, 0.4, 0], turn: [0, 0, 0.5] },
  ),
  gloss(ball(0.12), '#fff1c9', { at: [0.24, 0.32, 0] }),
]

export const dryer: Shape = ({ main, trim }) => [
  gloss(rod(0.3, 0.5, 0.24), main, { at: [0.1, 0.26, 0], turn: [0, 0, -Math.PI / 2] }),
  gloss(ball(0.3), main, { at: [-0.15, 0.26, 0] }),
  gloss(rod(0.25, 0.14, 0.2), trim, { at: [0.42, 0.26, 0], turn: [0, 0, -Math.PI / 2] }),
  gloss(slab(0.22, 0.6, 0.2, 0.09), main, { at: [-0.1, -0.22, 0], turn: [0, 0, -0.25] }),
  matte(slab(0.06, 0.14, 0.05, 0.02), trim, { at: [-0.02, -0.14, 0.1] }),
]

export const cooker: Shape = ({ main, trim }) => [
  gloss(
    lathe([
      [0.001, -0.42],
      [0.4, -0.42],
      [0.5, -0.3],
      [0.52, 0.16],
      [0.5, 0.2],
    ]),
    main,
  ),
  gloss(
    lathe([
      [0.52, 0.18],
      [0.48, 0.34],
      [0.24, 0.44],
      [0.001, 0.46],
    ]),
    trim,
  ),
  gloss(slab(0.3, 0.1, 0.12, 0.05), main, { at: [0, 0.48, 0] }),
  matte(slab(0.36, 0.22, 0.06, 0.03), '#fbf8ee', { at: [0, -0.12, 0.5] }),
  gloss(rod(0.06, 0.05), '#e6a63a', { at: [0, -0.12, 0.54], turn: [Math.PI / 2, 0, 0] }),
]

export const battery: Shape = ({ main, trim }) =>
  [-1, 1].flatMap((side) => {
    const place = (y: number) => ({
      at: [side * 0.26, y * (side > 0 ? 1 : 0.92) - (side > 0 ? 0 : 0.05), side * 0.05] as [
        number,
        number,
        number,
      ],
    })
    return [
      gloss(rod(0.2, 0.62), main, place(-0.12)),
      metal(rod(0.203, 0.26), trim, place(0.3)),
      metal(rod(0.2, 0.03), '#d3d9d7', place(-0.44)),
      metal(rod(0.07, 0.08), '#d3d9d7', place(0.46)),
    ]
  })

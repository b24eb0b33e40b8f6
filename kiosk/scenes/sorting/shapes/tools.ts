import {
  ball,
  cone,
  cutOut,
  glass,
  gloss,
  lathe,
  matte,
  metal,
  ring,
  rod,
  type Shape,
  scatter,
  slab,
  wire,
} from './parts.ts'

const STEEL = '#d3d9d7'
const TILT = [-0.35, 0, 0.5] as const

export const scissors: Shape = ({ main, trim }) => {
  const side = (way: 1 | -1) => [
    metal(
      cutOut(
        (edge) => {
          edge.moveTo(-0.06, 0)
          edge.lineTo(0.06, 0)
          edge.lineTo(0.02, 0.72)
          edge.closePath()
        },
        0.03,
        0.01,
      ),
      STEEL,
      { at: [0, 0, way * 0.02], turn: [0, 0, way * 0.26] },
    ),
    gloss(ring(0.16, 0.05), way > 0 ? main : trim, { at: [way * 0.16, -0.36, way * 0.02] }),
    gloss(rod(0.04, 0.26), way > 0 ? main : trim, {
      at: [way * 0.07, -0.12, way * 0.02],
      turn: [0, 0, way * 0.4],
    }),
  ]
  return [...side(1), ...side(-1), metal(ball(0.05), '#8f9795', { at: [0, 0.04, 0.05] })]
}

export const knife: Shape = ({ main, trim }) => [
  metal(slab(0.78, 0.5, 0.04, 0.02), main, { at: [-0.2, 0.06, 0], turn: [-0.35, 0, 0] }),
  matte(slab(0.46, 0.15, 0.11, 0.05), trim, { at: [0.4, 0.2, -0.06], turn: [-0.35, 0, 0] }),
]

export const key: Shape = ({ main, trim }) => {
  const one = (turn: number, color: string) => [
    metal(ring(0.2, 0.06), color, { at: [-Math.sin(turn) * 0.42, Math.cos(turn) * 0.42, turn * 0.1] }),
    metal(slab(0.1, 0.8, 0.07, 0.02), color, {
      at: [Math.sin(turn) * 0.15, -Math.cos(turn) * 0.15, turn * 0.1],
      turn: [0, 0, turn],
    }),
    ...scatter(2, (index) =>
      metal(slab(0.2, 0.08, 0.07, 0.01), color, {
        at: [
          Math.sin(turn) * (0.5 - 0.17 * index) + 0.09,
          -Math.cos(turn) * (0.5 - 0.17 * index),
          turn * 0.1,
        ],
        turn: [0, 0, turn],
      }),
    ),
  ]
  return [...one(0.25, main), ...one(-0.45, trim)]
}

export const screwdriver: Shape = ({ main, trim }) => [
  gloss(
    lathe(
      [
        [0.001, 0],
        [0.12, 0.02],
        [0.15, 0.2],
        [0.12, 0.42],
        [0.15, 0.52],
        [0.001, 0.56],
      ],
      8,
    ),
    main,
    { turn: TILT },
  ),
  gloss(rod(0.125, 0.08), trim, { at: [-0.02, 0.03, -0.01], turn: TILT }),
  metal(rod(0.045, 0.62), STEEL, { at: [0.15, -0.25, 0.08], turn: TILT }),
]

export const nails: Shape = ({ main }) =>
  [-1.1, -0.55, 0, 0.55, 1.1].flatMap((turn, index) => [
    metal(rod(0.035, 0.85), main, { at: [0.16 * (index - 2), 0, 0.05 * index], turn: [0.3, 0, turn * 0.4] }),
    metal(rod(0.09, 0.03), main, {
      at: [0.16 * (index - 2) - Math.sin(turn * 0.4) * 0.42, Math.cos(turn * 0.4) * 0.4, 0.05 * index + 0.12],
      turn: [0.3, 0, turn * 0.4],
    }),
  ])

export const tap: Shape = ({ main, trim }) => [
  metal(rod(0.12, 0.7), main, { at: [-0.1, 0.1, 0], turn: [0, 0, Math.PI / 2] }),
  metal(
    wire(
      [
        [0.2, 0.1, 0],
        [0.42, 0.1, 0],
        [0.5, -0.05, 0],
        [0.5, -0.3, 0],
      ],
      0.1,
    ),
    main,
  ),
  metal(rod(0.19, 0.08), main, { at: [-0.46, 0.1, 0], turn: [0, 0, Math.PI / 2] }),
  metal(rod(0.05, 0.3), main, { at: [0, 0.32, 0] }),
  gloss(slab(0.5, 0.09, 0.12, 0.045), trim, { at: [0, 0.48, 0], turn: [0, 0.4, 0] }),
]

export const hanger: Shape = ({ main }) => [
  gloss(
    wire(
      [
        [0, 0.16, 0],
        [-0.6, -0.2, 0],
        [-0.56, -0.28, 0],
        [0, -0.26, 0],
        [0.56, -0.28, 0],
        [0.6, -0.2, 0],
        [0, 0.16, 0],
      ],
      0.045,
      90,
    ),
    main,
  ),
  metal(
    wire(
      [
        [0, 0.14, 0],
        [0, 0.3, 0],
        [0.12, 0.42, 0],
        [0, 0.54, 0],
        [-0.12, 0.44, 0],
      ],
      0.03,
    ),
    STEEL,
  ),
]

export const magnifier: Shape = ({ main, trim }) => [
  glass(rod(0.34, 0.05), '#cfe6e8', { at: [0, 0.22, 0], turn: [1.2, 0, 0] }),
  metal(ring(0.36, 0.05), trim, { at: [0, 0.22, 0], turn: [-0.35, 0, 0] }),
  gloss(rod(0.07, 0.6, 0.055), main, { at: [0, -0.42, 0.22], turn: [-0.35, 0, 0] }),
]

export const spectacles: Shape = ({ main }) => [
  ...[-1, 1].flatMap((side) => [
    gloss(ring(0.24, 0.04), main, { at: [side * 0.3, 0, 0.2] }),
    glass(rod(0.23, 0.02), '#d8ecee', { at: [side * 0.3, 0, 0.2], turn: [Math.PI / 2, 0, 0] }),
    gloss(
      wire(
        [
          [side * 0.54, 0.06, 0.2],
          [side * 0.56, 0.06, -0.3],
          [side * 0.54, -0.1, -0.5],
        ],
        0.03,
      ),
      main,
    ),
  ]),
  gloss(
    wire(
      [
        [-0.07, 0.06, 0.2],
        [0, 0.11, 0.2],
        [0.07, 0.06, 0.2],
      ],
      0.03,
    ),
    main,
  ),
]

export const pen: Shape = ({ main, trim }) => [
  gloss(rod(0.07, 0.8), '#fbf8ee', { turn: TILT }),
  gloss(rod(0.072, 0.36), main, {
    at: [-0.11, 0.2, 0.07].map((v) => v * -1) as [number, number, number],
    turn: TILT,
  }),
  gloss(rod(0.02, 0.2, 0.07), trim, { at: [0.225, -0.42, 0.15], turn: TILT }),
  gloss(rod(0.04, 0.12), trim, { at: [-0.22, 0.42, -0.15], turn: TILT }),
]

export const lighter: Shape = ({ main, trim }) => [
  glass(slab(0.36, 0.75, 0.2, 0.08), main),
  metal(slab(0.35, 0.16, 0.2, 0.03), STEEL, { at: [0, 0.44, 0] }),
  metal(rod(0.08, 0.1), '#8f9795', { at: [0.08, 0.54, 0], turn: [Math.PI / 2, 0, 0] }),
  gloss(slab(0.14, 0.05, 0.14, 0.02), trim, { at: [-0.1, 0.54, 0] }),
]

export const lipstick: Shape = ({ main, trim }) => [
  gloss(rod(0.2, 0.4), trim, { at: [0, -0.3, 0] }),
  metal(rod(0.17, 0.3), '#e2c27a', { at: [0, 0, 0] }),
  gloss(rod(0.13, 0.4), main, { at: [0, 0.2, 0] }),
  gloss(cone(0.13, 0.2), main, { at: [0, 0.48, 0] }),
]

export const toothbrush: Shape = ({ main, trim }) => [
  gloss(
    wire(
      [
        [0, -0.65, 0],
        [0, -0.2, 0.04],
        [0, 0.2, 0],
        [0, 0.62, 0],
      ],
      0.055,
    ),
    main,
    { turn: [-0.3, 0.5, 0.5] },
  ),
  ...scatter(6, (index) =>
    matte(slab(0.09, 0.05, 0.17, 0.02), index % 2 ? trim : '#fbf8ee', {
      at: [-0.17 - 0.026 * index, 0.3 + 0.046 * index, 0.04],
      turn: [-0.3, 0.5, 0.5],
    }),
  ),
]

export const candle: Shape = ({ main, trim }) => [
  gloss(rod(0.24, 0.8), main),
  gloss(
    lathe([
      [0.001, 0.38],
      [0.2, 0.4],
      [0.25, 0.38],
      [0.24, 0.3],
    ]),
    main,
  ),
  ...scatter(3, (index) =>
    gloss(slab(0.1, 0.22 + 0.1 * index, 0.06, 0.03), main, {
      at: [Math.sin(index * 0.9 - 0.8) * 0.24, 0.28 - 0.05 * index, Math.cos(index * 0.9 - 0.8) * 0.24],
      turn: [0, index * 0.9 - 0.8, 0],
    }),
  ),
  matte(rod(0.02, 0.14), '#4a3b32', { at: [0, 0.46, 0] }),
  gloss(cone(0.07, 0.22), trim, { at: [0, 0.62, 0] }),
  gloss(ball(0.07), trim, { at: [0, 0.52, 0] }),
]

/** A soft tube: of toothpaste, ointment or dye. */
export const tube: Shape = ({ main, trim }) => {
  const turn = [-0.35, 0, -0.6] as const
  return [
    gloss(
      cutOut(
        (edge) => {
          edge.moveTo(-0.14, -0.4)
          edge.lineTo(0.14, -0.4)
          edge.lineTo(0.24, 0.5)
          edge.lineTo(-0.24, 0.5)
          edge.closePath()
        },
        0.1,
        0.05,
      ),
      main,
      { turn },
    ),
    gloss(rod(0.1, 0.16, 0.12), trim, { at: [-0.3, -0.42, 0.14], turn }),
    matte(slab(0.3, 0.2, 0.02, 0.02), '#fbf8ee', { at: [0.07, 0.1, 0.09], turn }),
    matte(slab(0.3, 0.06, 0.03, 0.01), trim, { at: [0.07, 0.1, 0.09], turn }),
  ]
}

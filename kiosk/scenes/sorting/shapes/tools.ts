import {
  ball,
  cutOut,
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
import { STEEL, TILT } from './steel.ts'

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

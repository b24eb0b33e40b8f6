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
import { STEEL, TILT } from './steel.ts'

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

import { PlaneGeometry } from 'three'
import { bend, glass, lathe, matte, type Shape, scatter, slab, wire } from './parts.ts'

const LEAN = 0.55

export const sheets: Shape = ({ main, trim }) => [
  ...scatter(4, (index) =>
    matte(slab(1.1, 0.03, 0.8, 0.01), index % 2 ? main : '#fbf8ee', {
      at: [0, 0.035 * index, 0],
      turn: [0, (index - 1.5) * 0.07, 0],
    }),
  ),
  matte(slab(0.8, 0.01, 0.1, 0), trim, { at: [-0.05, 0.128, -0.24], turn: [0, 0.1, 0] }),
  ...scatter(3, (index) =>
    matte(slab(0.36, 0.01, 0.035, 0), '#9aa39d', { at: [0.22, 0.128, -0.06 + 0.1 * index] }),
  ),
  matte(slab(0.36, 0.01, 0.3, 0), '#b8c4bd', { at: [-0.26, 0.128, 0.06] }),
]

export const book: Shape = ({ main, trim }) => {
  const turn = [LEAN, -0.25, 0] as const
  return [
    matte(slab(0.8, 1.05, 0.2, 0.02), '#fbf6e6', { turn }),
    matte(slab(0.86, 1.1, 0.05, 0.02), main, { at: [0.03, -0.06, 0.11], turn }),
    matte(slab(0.86, 1.1, 0.05, 0.02), main, { at: [-0.03, 0.06, -0.1], turn }),
    matte(slab(0.5, 0.14, 0.02, 0), trim, { at: [0.03, 0.16, 0.26], turn }),
  ]
}

export const envelope: Shape = ({ main, trim }) => [
  matte(slab(1.15, 0.75, 0.05, 0.03), main, { turn: [-LEAN, 0, 0] }),
  matte(
    wire(
      [
        [-0.55, 0.36, 0],
        [0, -0.02, 0],
        [0.55, 0.36, 0],
      ],
      0.012,
    ),
    '#c9b98f',
    { at: [0, 0.016, 0.035], turn: [-LEAN, 0, 0] },
  ),
  matte(slab(0.2, 0.2, 0.02, 0.02), trim, { at: [0.4, -0.2, 0.17], turn: [-LEAN, 0, 0] }),
]

export const carton: Shape = ({ main, trim }) => [
  matte(slab(1.05, 0.72, 0.8, 0.03), main),
  matte(slab(0.16, 0.726, 0.81, 0.03), trim),
  matte(slab(0.3, 0.22, 0.01, 0), '#fbf8ee', { at: [0.3, -0.08, 0.402] }),
  ...scatter(3, (index) =>
    matte(slab(0.2, 0.02, 0.01, 0), '#7d8580', { at: [0.3, -0.02 - 0.06 * index, 0.408] }),
  ),
]

export const flatBox: Shape = ({ main, trim }) => [
  matte(slab(1.1, 0.14, 1.1, 0.03), main, { turn: [0.4, 0, 0] }),
  matte(slab(1.1, 0.05, 1.1, 0.02), main, { at: [0, 0.42, -0.4], turn: [1.25, 0, 0] }),
  matte(
    lathe([
      [0.001, 0],
      [0.3, 0],
      [0.3, 0.02],
      [0.001, 0.02],
    ]),
    trim,
    { at: [0, 0.07, 0.03], turn: [0.4, 0, 0] },
  ),
]

export const paperBag: Shape = ({ main, trim }) => [
  matte(
    bend(slab(0.8, 1, 0.44, 0.02), (at) => {
      if (at.y > 0) at.z *= 1 - 0.7 * at.y * 2
    }),
    main,
  ),
  matte(slab(0.82, 0.12, 0.1, 0.02), trim, { at: [0, 0.48, 0] }),
  matte(slab(0.36, 0.3, 0.02, 0.02), trim, { at: [0, -0.12, 0.22] }),
]

export const roll: Shape = ({ main, trim }) => [
  matte(
    lathe(
      [
        [0.17, -0.4],
        [0.46, -0.4],
        [0.48, -0.37],
        [0.48, 0.37],
        [0.46, 0.4],
        [0.17, 0.4],
        [0.17, -0.4],
      ],
      40,
    ),
    main,
  ),
  matte(
    lathe([
      [0.175, -0.41],
      [0.175, 0.41],
      [0.13, 0.41],
      [0.13, -0.41],
    ]),
    trim,
  ),
  matte(slab(0.02, 0.76, 0.3, 0.01), main, { at: [0.475, 0, 0.14] }),
]

export const core: Shape = ({ main, trim }) => [
  matte(
    lathe(
      [
        [0.28, -0.55],
        [0.32, -0.55],
        [0.32, 0.55],
        [0.28, 0.55],
        [0.28, -0.55],
      ],
      40,
    ),
    main,
    { turn: [0.3, 0, 0.9] },
  ),
  matte(
    wire(
      [
        [-0.2, -0.4, 0.25],
        [0.05, 0, 0.33],
        [0.2, 0.35, 0.22],
      ],
      0.008,
    ),
    trim,
    { turn: [0.3, 0, 0.9] },
  ),
]

export const tape: Shape = ({ main, trim }) => [
  glass(
    lathe([
      [0.36, -0.16],
      [0.55, -0.16],
      [0.55, 0.16],
      [0.36, 0.16],
    ]),
    main,
    { turn: [1.2, 0, 0.2] },
  ),
  matte(
    lathe([
      [0.32, -0.165],
      [0.37, -0.165],
      [0.37, 0.165],
      [0.32, 0.165],
      [0.32, -0.165],
    ]),
    trim,
    { turn: [1.2, 0, 0.2] },
  ),
]

/** A roof over a tall box: the carton that milk comes in. */
export const milkCarton: Shape = ({ main, trim }) => [
  matte(slab(0.62, 0.8, 0.62, 0.02), '#fbf8ee'),
  matte(slab(0.625, 0.34, 0.625, 0.02), main, { at: [0, -0.23, 0] }),
  matte(
    bend(slab(0.62, 0.32, 0.62, 0.01), (at) => {
      if (at.y > 0) at.z *= 0.08
    }),
    main,
    { at: [0, 0.55, 0] },
  ),
  matte(slab(0.62, 0.14, 0.05, 0.01), '#fbf8ee', { at: [0, 0.76, 0] }),
  matte(
    lathe([
      [0.001, 0],
      [0.09, 0],
      [0.09, 0.08],
      [0.001, 0.08],
    ]),
    trim,
    { at: [0, 0.52, 0.2], turn: [0.75, 0, 0] },
  ),
]

/** A paper strip that curls by itself. */
export const slip: Shape = ({ main, trim }) => {
  const curl = (at: { y: number; z: number }) => {
    at.z += 0.16 * Math.sin(at.y * 4.2) + 0.25 * at.y * at.y
  }
  const back = new PlaneGeometry(0.66, 1.2, 4, 30).rotateY(Math.PI)
  return [
    matte(bend(new PlaneGeometry(0.66, 1.2, 4, 30), curl), main, { turn: [-0.3, 0.2, 0.1] }),
    matte(bend(back, curl), main, { turn: [-0.3, 0.2, 0.1] }),
    ...scatter(6, (index) =>
      matte(
        bend(
          new PlaneGeometry(index === 0 ? 0.46 : 0.4 - 0.06 * (index % 3), 0.05, 4, 2).translate(
            0,
            0.42 - 0.15 * index,
            0.006,
          ),
          curl,
        ),
        index === 0 ? trim : '#8b948f',
        { turn: [-0.3, 0.2, 0.1] },
      ),
    ),
  ]
}

export const notes: Shape = ({ main, trim }) => [
  ...scatter(3, (index) =>
    matte(slab(0.9, 0.06, 0.9, 0.01), index % 2 ? trim : main, {
      at: [0, 0.07 * index, 0],
      turn: [0.35, 0.06 * index - 0.1, 0],
    }),
  ),
  matte(
    bend(slab(0.9, 0.015, 0.9, 0), (at) => {
      if (at.z > 0) at.y += 0.5 * at.z * at.z
    }),
    main,
    { at: [0, 0.22, 0], turn: [0.35, 0.12, 0] },
  ),
]

import {
  ball,
  glass,
  gloss,
  lathe,
  matte,
  metal,
  pill,
  rod,
  type Shape,
  scatter,
  slab,
  wire,
} from './parts.ts'

export const coinCell: Shape = ({ main, trim }) => [
  metal(
    lathe([
      [0.001, -0.1],
      [0.4, -0.1],
      [0.44, -0.06],
      [0.44, 0.08],
      [0.4, 0.1],
      [0.001, 0.1],
    ]),
    main,
    { at: [0, 0, 0], turn: [0.7, 0, 0.15] },
  ),
  metal(rod(0.34, 0.03), '#eef1f0', { at: [0, 0.09, 0.08], turn: [0.7, 0, 0.15] }),
  matte(slab(0.2, 0.02, 0.05, 0), trim, { at: [0, 0.1, 0.1], turn: [0.7, 0, 0.15] }),
  matte(slab(0.05, 0.02, 0.2, 0), trim, { at: [0, 0.1, 0.1], turn: [0.7, 0, 0.15] }),
]

export const powerBox: Shape = ({ main, trim }) => [
  gloss(slab(1, 0.62, 0.6, 0.05), main),
  matte(slab(1.02, 0.1, 0.62, 0.03), trim, { at: [0, 0.26, 0] }),
  ...[-1, 1].map((side) =>
    metal(rod(0.09, 0.16), side > 0 ? '#c8342b' : '#b9c0bd', { at: [side * 0.32, 0.38, 0] }),
  ),
  matte(slab(0.5, 0.26, 0.01, 0), '#fbf8ee', { at: [0, -0.06, 0.305] }),
  matte(slab(0.16, 0.04, 0.01, 0), '#c8342b', { at: [0.12, -0.06, 0.312] }),
  matte(slab(0.04, 0.16, 0.01, 0), '#c8342b', { at: [0.12, -0.06, 0.312] }),
  matte(slab(0.14, 0.04, 0.01, 0), '#17352c', { at: [-0.13, -0.06, 0.312] }),
]

export const lampTube: Shape = ({ main, trim }) => {
  const turn = [0.2, 0.3, 1.15] as const
  return [
    gloss(rod(0.13, 1.2), main, { turn }),
    ...[-1, 1].flatMap((side) => {
      const at = (far: number): [number, number, number] => [
        -0.87 * far * side,
        0.39 * far * side,
        0.27 * far * side,
      ]
      return [
        metal(rod(0.135, 0.14), trim, { at: at(0.62), turn }),
        metal(rod(0.05, 0.1), trim, { at: at(0.72), turn }),
      ]
    }),
  ]
}

export const spiralBulb: Shape = ({ main, trim }) => {
  const spiral = Array.from({ length: 40 }, (_, index) => {
    const [angle, part] = [index * 0.5, index / 39]
    const radius = 0.26 * (1 - 0.35 * part)
    return [Math.cos(angle) * radius, -0.02 + part * 0.5, Math.sin(angle) * radius] as const
  })
  return [
    gloss(wire(spiral, 0.07, 160), main),
    gloss(rod(0.22, 0.24, 0.26), '#fbf8ee', { at: [0, -0.2, 0] }),
    metal(rod(0.15, 0.24), trim, { at: [0, -0.42, 0] }),
    matte(rod(0.07, 0.06), '#4a4f4c', { at: [0, -0.56, 0] }),
  ]
}

export const bulb: Shape = ({ main, trim }) => [
  glass(
    lathe([
      [0.12, -0.14],
      [0.16, -0.04],
      [0.34, 0.2],
      [0.3, 0.44],
      [0.001, 0.56],
    ]),
    main,
  ),
  gloss(pill(0.05, 0.14), '#ffcf6b', { at: [0, 0.22, 0] }),
  metal(rod(0.14, 0.28), trim, { at: [0, -0.28, 0] }),
  matte(rod(0.07, 0.08), '#4a4f4c', { at: [0, -0.45, 0] }),
]

export const thermometer: Shape = ({ main, trim }) => {
  const turn = [-0.3, 0, 0.55] as const
  return [
    glass(pill(0.1, 1), '#e9f3f1', { turn }),
    gloss(pill(0.045, 0.7), main, { at: [0.06, -0.1, 0], turn }),
    metal(pill(0.11, 0.1), trim, { at: [0.3, -0.48, 0.14], turn }),
    ...scatter(5, (index) =>
      matte(slab(0.08, 0.014, 0.02, 0), '#17352c', {
        at: [-0.2 + 0.09 * index, 0.33 - 0.14 * index, 0.02 + 0.03 * index],
        turn,
      }),
    ),
  ]
}

export const digitalThermometer: Shape = ({ main, trim }) => {
  const turn = [-0.3, 0, 0.55] as const
  return [
    gloss(slab(0.24, 0.95, 0.14, 0.07), main, { at: [-0.06, 0.1, 0], turn }),
    gloss(slab(0.15, 0.34, 0.03, 0.01), '#b9cdb9', { at: [-0.12, 0.2, 0.03], turn }),
    gloss(ball(0.06), trim, { at: [-0.32, 0.48, -0.07], turn }),
    metal(pill(0.05, 0.24), '#d3d9d7', { at: [0.26, -0.4, 0.13], turn }),
  ]
}

/** The blood-pressure gauge with its column. */
export const gauge: Shape = ({ main, trim }) => [
  metal(slab(0.5, 1.05, 0.2, 0.04), main, { at: [-0.15, 0, 0] }),
  matte(slab(0.38, 0.92, 0.02, 0.01), '#fbf8ee', { at: [-0.15, 0, 0.1] }),
  metal(rod(0.035, 0.84), '#b9c0bd', { at: [-0.15, 0, 0.12] }),
  ...scatter(7, (index) =>
    matte(slab(0.1, 0.014, 0.01, 0), '#17352c', { at: [-0.04, -0.36 + 0.12 * index, 0.116] }),
  ),
  matte(
    wire(
      [
        [0.1, -0.45, 0.05],
        [0.35, -0.5, 0.15],
        [0.4, -0.2, 0.1],
        [0.45, 0, 0.1],
      ],
      0.03,
    ),
    trim,
  ),
  matte(ball(0.15), trim, { at: [0.46, 0.14, 0.1], scale: [0.85, 1.2, 0.85] }),
]

export const toner: Shape = ({ main, trim }) => [
  gloss(slab(1.2, 0.32, 0.42, 0.06), main, { turn: [0.25, 0.15, 0] }),
  gloss(rod(0.13, 1.1), trim, { at: [0.03, -0.02, 0.24], turn: [0, 0.15, Math.PI / 2] }),
  matte(slab(0.4, 0.02, 0.18, 0.01), '#fbf8ee', { at: [0, 0.17, 0.03], turn: [0.25, 0.15, 0] }),
]

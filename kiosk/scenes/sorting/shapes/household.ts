import {
  ball,
  cutOut,
  glass,
  gloss,
  lathe,
  lump,
  matte,
  metal,
  pill,
  rod,
  type Shape,
  scatter,
  slab,
} from './parts.ts'

/** Crumpled soft paper. */
export const tissue: Shape = ({ main, trim }) => [
  matte(lump(7, 0.34, 4, 0.46), main),
  matte(lump(9, 0.3, 5, 0.26), trim, { at: [0.3, -0.24, 0.2] }),
]

/** A bag tied at the neck. */
export const bag: Shape = ({ main, trim }) => [
  gloss(
    lathe(
      [
        [0.001, -0.52],
        [0.34, -0.5],
        [0.46, -0.2],
        [0.36, 0.16],
        [0.1, 0.34],
        [0.2, 0.5],
        [0.001, 0.44],
      ],
      22,
    ),
    main,
  ),
  matte(rod(0.11, 0.07), trim, { at: [0, 0.34, 0] }),
]

/** A pillow of foil, as crisps come in. */
export const packet: Shape = ({ main, trim }) => [
  metal(slab(0.74, 1, 0.24, 0.12), main),
  gloss(ball(0.22), trim, { at: [0, 0.05, 0.1], scale: [1, 1, 0.25] }),
  metal(slab(0.76, 0.08, 0.06, 0.02), trim, { at: [0, 0.5, 0] }),
  metal(slab(0.76, 0.08, 0.06, 0.02), trim, { at: [0, -0.5, 0] }),
]

/** A thin round stick; several lie together. */
export const sticks: Shape = ({ main, trim }) =>
  scatter(3, (index) =>
    matte(pill(0.035, 1), index === 1 ? trim : main, {
      at: [index * 0.12 - 0.12, 0, index * 0.05],
      turn: [0, 0, 0.12 * (index - 1) + 0.3],
    }),
  )

export const buds: Shape = ({ main, trim }) =>
  scatter(3, (index) => {
    const turn = 0.25 * (index - 1) + 0.3
    return matte(pill(0.03, 0.9), index === 1 ? trim : main, {
      at: [index * 0.16 - 0.16, 0, 0],
      turn: [0, 0, turn],
    })
  }).concat(
    scatter(3, (index) =>
      matte(ball(0.085), '#fffaf2', {
        at: [index * 0.16 - 0.3 - 0.12 * (index - 1), 0.46, 0],
        scale: [0.8, 1.2, 0.8],
      }),
    ),
  )

/** A sheet with two ends: plaster, film, wipe. */
export const strip: Shape = ({ main, trim }) => [
  matte(slab(1.1, 0.34, 0.05, 0.16), main, { turn: [0, 0, 0.35] }),
  matte(slab(0.36, 0.3, 0.07, 0.06), trim, { turn: [0, 0, 0.35] }),
]

export const cigarette: Shape = ({ main, trim }) => [
  matte(rod(0.09, 0.5), main, { at: [0.14, 0.1, 0], turn: [0, 0, 1.1] }),
  matte(rod(0.092, 0.34), trim, { at: [-0.24, -0.1, 0], turn: [0, 0, 1.1] }),
  matte(lump(3, 0.2, 4, 0.1), '#55504a', { at: [0.38, 0.22, 0] }),
]

export const dust: Shape = ({ main, trim }) => [
  matte(lump(11, 0.4, 4, 0.34), main, { scale: [1.3, 0.5, 1.1], at: [0, -0.2, 0] }),
  ...scatter(12, (index) =>
    matte(ball(0.035), trim, {
      at: [Math.cos(index * 2.4) * 0.46, -0.26 + (index % 4) * 0.09, Math.sin(index * 2.4) * 0.4],
    }),
  ),
]

export const pills: Shape = ({ main, trim }) => [
  metal(slab(0.9, 1.1, 0.05, 0.06), '#cfd5d6', { turn: [-0.3, 0, 0.15] }),
  ...scatter(8, (index) =>
    gloss(pill(0.09, 0.1), index % 2 ? main : trim, {
      at: [
        (index % 2) * 0.36 - 0.18,
        Math.floor(index / 2) * 0.25 - 0.38,
        0.1 - Math.floor(index / 2) * 0.07,
      ],
      turn: [0, 0, 1.57],
    }),
  ),
]

export const film: Shape = ({ main, trim }) => [
  gloss(slab(0.95, 1.1, 0.03, 0.05), main, { turn: [-0.2, 0.25, 0] }),
  gloss(slab(0.4, 0.7, 0.035, 0.05), trim, { at: [0, 0, 0.02], turn: [-0.2, 0.25, 0] }),
]

export const foam: Shape = ({ main, trim }) => [
  matte(slab(1, 0.7, 0.6, 0.06), main),
  matte(slab(0.7, 0.2, 0.4, 0.04), trim, { at: [0, 0.3, 0] }),
]

export const bricks: Shape = ({ main, trim }) => [
  gloss(slab(0.9, 0.3, 0.5, 0.03), main, { at: [0, -0.16, 0] }),
  gloss(slab(0.5, 0.3, 0.5, 0.03), trim, { at: [-0.2, 0.16, 0] }),
  ...scatter(4, (index) =>
    gloss(rod(0.08, 0.1), index < 2 ? main : trim, {
      at: [index < 2 ? 0.16 + index * 0.2 : -0.32 + (index - 2) * 0.24, index < 2 ? 0.03 : 0.35, 0.12],
    }),
  ),
]

export const shards: Shape = ({ main }) =>
  scatter(3, (index) =>
    glass(
      cutOut((outline) => {
        outline.moveTo(0, 0)
        outline.lineTo(0.5, 0.1)
        outline.lineTo(0.24, 0.6)
      }, 0.04),
      main,
      { at: [index * 0.26 - 0.5, index * 0.12 - 0.3, index * 0.1], turn: [0, index * 0.5, index * 0.9] },
    ),
  )

export const pane: Shape = ({ main, trim }) => [
  glass(slab(0.9, 1.1, 0.05, 0.02), main, { turn: [0, 0.35, 0] }),
  matte(slab(1, 0.08, 0.08, 0.02), trim, { at: [0, -0.56, 0], turn: [0, 0.35, 0] }),
]

export const balloon: Shape = ({ main, trim }) => [
  gloss(ball(0.42), main, { at: [0, 0.16, 0], scale: [1, 1.15, 1] }),
  matte(rod(0.06, 0.1, 0.02), trim, { at: [0, -0.36, 0] }),
  matte(pill(0.012, 0.3), trim, { at: [0.03, -0.56, 0], turn: [0, 0, 0.2] }),
]

export const sachet: Shape = ({ main, trim }) => [
  matte(slab(0.8, 0.9, 0.2, 0.1), main, { turn: [0, 0, -0.12] }),
  matte(slab(0.5, 0.4, 0.02, 0.02), trim, { at: [0, 0, 0.11], turn: [0, 0, -0.12] }),
]

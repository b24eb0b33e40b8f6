import { gloss, lathe, matte, metal, type Part, scatter } from '../sorting/shapes/parts.ts'
import { ring, rod, slab } from '../toys/toyShapes.ts'
import type { Workshop } from './workshops.ts'

/** What comes out; made around its own foot. */
export const products: Record<Workshop, () => Part[]> = {
  smelter: () => [
    gloss(rod(0.19, 0.56), '#2f7d5b', { at: [0, 0.3, 0] }),
    matte(rod(0.192, 0.16), '#f3ead6', { at: [0, 0.3, 0] }),
    metal(rod(0.19, 0.05, 0.16), '#e4e9e6', { at: [0, 0.6, 0] }),
    metal(rod(0.16, 0.05, 0.19), '#e4e9e6', { at: [0, 0.02, 0] }),
    metal(ring(0.05, 0.014), '#b9c0bd', { at: [0, 0.635, 0.03], turn: [Math.PI / 2, 0, 0] }),
  ],
  pulp: () => [
    matte(slab(0.5, 0.62, 0.1, 0.02), '#fdfbf4', { at: [0, 0.33, 0] }),
    matte(slab(0.53, 0.65, 0.03, 0), '#86b9bd', { at: [0.01, 0.33, 0.06] }),
    matte(slab(0.53, 0.65, 0.03, 0), '#86b9bd', { at: [0.01, 0.33, -0.06] }),
    matte(slab(0.24, 0.1, 0.01, 0), '#fbf6ea', { at: [0.04, 0.42, 0.08] }),
  ],
  layers: () => [],
  safe: () => [],
  fibre: () => [
    matte(rod(0.06, 0.62), '#c98f5f', { at: [0, 0.31, 0] }),
    matte(
      lathe(
        [
          [0.05, 0.06],
          [0.24, 0.1],
          [0.2, 0.3],
          [0.24, 0.5],
          [0.05, 0.54],
        ],
        24,
      ),
      '#9cc7dc',
      { at: [0, 0, 0] },
    ),
    ...scatter(7, (at) =>
      matte(ring(0.215 + 0.02 * Math.abs(3 - at) * 0.5, 0.012), '#7fb2cc', {
        at: [0, 0.12 + at * 0.06, 0],
        turn: [Math.PI / 2 + 0.12, 0, 0],
      }),
    ),
  ],
  kiln: () => [
    gloss(
      lathe(
        [
          [0.001, 0],
          [0.17, 0.01],
          [0.18, 0.05],
          [0.18, 0.4],
          [0.07, 0.56],
          [0.06, 0.7],
          [0.08, 0.72],
          [0.06, 0.74],
          [0.001, 0.74],
        ],
        24,
      ),
      '#9cc8a4',
      {},
    ),
    matte(rod(0.185, 0.2), '#fbf3dd', { at: [0, 0.22, 0] }),
  ],
}

/** The six sheets of a beverage carton, outside first; thickness is drawn, not measured. */
export const cartonLayers = [
  { color: '#eaf3f6', thick: 0.014 },
  { color: '#d9b98a', thick: 0.06 },
  { color: '#eaf3f6', thick: 0.014 },
  { color: '#c3cacd', thick: 0.02 },
  { color: '#eaf3f6', thick: 0.014 },
  { color: '#eaf3f6', thick: 0.014 },
] as const

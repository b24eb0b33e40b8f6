import {
  cutOut,
  glass,
  gloss,
  lathe,
  matte,
  metal,
  type Part,
  scatter,
  wire,
} from '../sorting/shapes/parts.ts'
import { ball, lump, pill, rod, slab } from '../toys/toyShapes.ts'
import type { Workshop } from './workshops.ts'

const awnings: Record<Workshop, readonly [string, string]> = {
  smelter: ['#b9633c', '#fbf6ea'],
  pulp: ['#5f8fb0', '#fbf6ea'],
  layers: ['#c97f93', '#fbf6ea'],
  safe: ['#a8433c', '#f6e4e3'],
  fibre: ['#3f7a78', '#fbf6ea'],
  kiln: ['#78943f', '#fbf6ea'],
}
const walls: Record<Workshop, string> = {
  smelter: '#f2d9c2',
  pulp: '#dbe8e8',
  layers: '#f6e4e3',
  safe: '#e6e4da',
  fibre: '#d9e8e1',
  kiln: '#e9eecf',
}

/** A paper house with an open front, its awning in two colours. */
export function house(kind: Workshop): Part[] {
  const [main, trim] = awnings[kind]
  const wall = walls[kind]
  return [
    matte(slab(1.66, 0.08, 1.16, 0), '#fbf6ea', { at: [0, 0.06, 0] }),
    matte(slab(1.5, 1.3, 0.04, 0), wall, { at: [0, 0.74, -0.5] }),
    matte(slab(0.04, 1.3, 0.9, 0), wall, { at: [-0.75, 0.74, -0.06] }),
    matte(slab(0.04, 1.3, 0.9, 0), wall, { at: [0.75, 0.74, -0.06] }),
    // A folded roof: two sheets that lean on one another.
    matte(slab(1.8, 0.04, 0.72, 0), main, { at: [0, 1.6, -0.34], turn: [-0.62, 0, 0] }),
    matte(slab(1.8, 0.04, 0.66, 0), main, { at: [0, 1.6, 0.18], turn: [0.62, 0, 0] }),
    ...scatter(9, (at) =>
      matte(
        cutOut(
          (outline) => {
            outline.moveTo(-0.1, 0)
            outline.lineTo(0.1, 0)
            outline.lineTo(0.1, -0.16)
            outline.absarc(0, -0.16, 0.1, 0, Math.PI, true)
          },
          0.02,
          0,
        ),
        at % 2 ? trim : main,
        { at: [-0.8 + at * 0.2, 1.42, 0.46], turn: [-0.25, 0, 0] },
      ),
    ),
    gloss(ball(0.07), '#e6a63a', { at: [0, 1.86, -0.07] }),
  ]
}

/** What stands still in each workshop. */
export const machines: Record<Workshop, () => Part[]> = {
  smelter: () => [
    matte(slab(0.86, 0.4, 0.6, 0.04), '#b4643f', { at: [-0.12, 0.3, -0.1] }),
    ...scatter(8, (at) =>
      matte(slab(0.18, 0.1, 0.02, 0), at % 3 ? '#c98a6b' : '#9c5a3c', {
        at: [-0.42 + (at % 4) * 0.2, 0.2 + Math.floor(at / 4) * 0.16, 0.21],
      }),
    ),
    gloss(
      lathe(
        [
          [0.001, 0],
          [0.2, 0.02],
          [0.3, 0.3],
          [0.32, 0.4],
          [0.27, 0.4],
          [0.24, 0.3],
          [0.001, 0.3],
        ],
        24,
      ),
      '#6f7f78',
      { at: [-0.12, 0.5, -0.1] },
    ),
    gloss(rod(0.25, 0.03), '#f6b44a', { at: [-0.12, 0.84, -0.1] }),
    ...scatter(3, (at) =>
      metal(slab(0.3, 0.1, 0.16, 0.03), '#d5dbd8', {
        at: [0.52, 0.15 + at * 0.1, 0.06 - at * 0.03],
        turn: [0, at * 0.25, 0],
      }),
    ),
  ],
  pulp: () => [
    gloss(
      lathe(
        [
          [0.001, 0],
          [0.36, 0.02],
          [0.42, 0.42],
          [0.38, 0.44],
          [0.34, 0.34],
          [0.001, 0.34],
        ],
        28,
      ),
      '#f3ead6',
      { at: [-0.3, 0.1, 0] },
    ),
    matte(rod(0.36, 0.03), '#dfe6e0', { at: [-0.3, 0.44, 0] }),
    ...scatter(3, (at) =>
      gloss(rod(0.11, 0.62), at === 1 ? '#e6a63a' : '#7fa6a0', {
        at: [0.22 + at * 0.2, 0.42 + (at % 2) * 0.2, -0.1],
        turn: [Math.PI / 2, 0, 0],
      }),
    ),
    matte(slab(0.5, 0.015, 0.5, 0), '#fdfbf4', { at: [0.4, 0.57, -0.08], turn: [0, 0, 0.1] }),
    matte(slab(0.06, 0.4, 0.5, 0), '#86b9bd', { at: [0.68, 0.28, -0.1] }),
  ],
  layers: () => [
    matte(slab(0.9, 0.24, 0.5, 0.03), '#e9c4c9', { at: [0, 0.2, -0.12] }),
    matte(slab(0.98, 0.05, 0.58, 0), '#fbf6ea', { at: [0, 0.34, -0.12] }),
  ],
  safe: () => [
    gloss(slab(1.06, 1.02, 0.5, 0.06), '#8fa39b', { at: [0, 0.62, -0.18] }),
    gloss(slab(1.12, 0.08, 0.56, 0.03), '#6f857c', { at: [0, 1.16, -0.18] }),
    ...scatter(6, (at) =>
      at === 2
        ? matte(slab(0.42, 0.24, 0.01, 0), '#5f766c', { at: [-0.25, 0.62, 0.075] })
        : gloss(slab(0.42, 0.24, 0.05, 0.02), '#c3d0c9', {
            at: [at % 2 ? 0.25 : -0.25, 0.32 + Math.floor(at / 2) * 0.3, 0.08],
          }),
    ),
    ...scatter(6, (at) =>
      at === 2
        ? matte(slab(0.01, 0.01, 0.01, 0), '#5f766c', { at: [-0.25, 0.62, 0.07] })
        : metal(pill(0.02, 0.12), '#e6a63a', {
            at: [at % 2 ? 0.25 : -0.25, 0.32 + Math.floor(at / 2) * 0.3, 0.12],
            turn: [0, 0, Math.PI / 2],
          }),
    ),
  ],
  fibre: () => [
    gloss(slab(0.5, 0.5, 0.46, 0.05), '#5f9a9f', { at: [-0.42, 0.34, -0.15] }),
    matte(
      lathe(
        [
          [0.12, 0],
          [0.3, 0.24],
          [0.27, 0.24],
          [0.1, 0.02],
        ],
        20,
      ),
      '#e6a63a',
      { at: [-0.42, 0.6, -0.15] },
    ),
    ...scatter(16, (at) =>
      gloss(slab(0.07, 0.02, 0.07, 0), ['#9cc7dc', '#d8eaf0', '#7fb2cc'][at % 3] ?? '', {
        at: [
          -0.05 + (at % 4) * 0.07,
          0.11 + Math.floor(at / 8) * 0.02,
          0.1 + (Math.floor(at / 4) % 2) * 0.08,
        ],
        turn: [at, at * 2, 0],
      }),
    ),
    ...scatter(7, (at) =>
      matte(
        wire(
          [
            [-0.18, 0.42 + at * 0.02, -0.1],
            [0.16, 0.52 + at * 0.015, -0.1],
            [0.42, 0.34 + at * 0.06, -0.1],
          ],
          0.006,
          12,
        ),
        '#eaf3f6',
      ),
    ),
  ],
  kiln: () => [
    matte(
      lathe(
        [
          [0.56, 0],
          [0.56, 0.3],
          [0.46, 0.66],
          [0.24, 0.88],
          [0.12, 0.92],
          [0.12, 1.2],
          [0.001, 1.2],
        ],
        28,
      ),
      '#c98f6a',
      { at: [-0.16, 0.1, -0.12] },
    ),
    matte(
      cutOut((outline) => outline.absarc(0, 0, 0.24, 0, Math.PI, false), 0.05, 0),
      '#7a4a34',
      { at: [-0.16, 0.2, 0.4] },
    ),
    matte(
      cutOut((outline) => outline.absarc(0, 0, 0.18, 0, Math.PI, false), 0.06, 0),
      '#f6b44a',
      { at: [-0.16, 0.2, 0.41] },
    ),
    metal(rod(0.018, 0.9), '#8a9a90', { at: [0.42, 0.5, 0.12], turn: [0, 0, 0.5] }),
    glass(ball(0.15), '#a9d0b8', { at: [0.2, 0.86, 0.12] }),
    ...scatter(6, (at) =>
      gloss(lump(at + 5, 0.3, 3, 0.06), ['#7fae8a', '#a9d0cf', '#c9a24a'][at % 3] ?? '', {
        at: [0.4 + (at % 3) * 0.1, 0.13, 0.3 - Math.floor(at / 3) * 0.12],
      }),
    ),
  ],
}

import { Group } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { matte, type Part, scatter } from '../sorting/shapes/parts.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'
import { ball, lump, rod } from '../toys/toyShapes.ts'

/** Round toy trees, bushes, flowers and stepping stones between the machines. */
export function createGarden({ solid }: ToyPaint, seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  const greens = ['#6f9f5a', '#8fb05a', '#5f8f62', '#a3b85f']
  const tree = (x: number, z: number, size: number): Part[] => [
    matte(rod(0.06 * size, 0.5 * size), '#9a6b45', { at: [x, 0.22 * size, z] }),
    ...scatter(3, (at) =>
      matte(
        lump(Math.floor(x * 10) + at + 20, 0.12, 2.4, (0.34 - at * 0.07) * size),
        greens[(at + Math.floor(random() * 4)) % 4] ?? '',
        {
          at: [x + (random() - 0.5) * 0.16, (0.62 + at * 0.26) * size, z + (random() - 0.5) * 0.12],
        },
      ),
    ),
  ]
  const bush = (x: number, z: number, size: number): Part =>
    matte(lump(Math.floor(x * 30), 0.14, 2.6, size), greens[Math.floor(random() * 4)] ?? '', {
      at: [x, size * 0.55, z],
      scale: [1.2, 0.8, 1],
    })
  object.add(
    solid([
      ...tree(-3.75, -1.7, 1.25),
      ...tree(-1.75, -2.3, 1.1),
      ...tree(1.9, -2.45, 1),
      ...tree(3.85, -0.1, 0.9),
      ...tree(-3.85, 0.25, 0.8),
      ...[
        [-3.3, 2.05],
        [-2.7, 2.35],
        [0, 2.62],
        [3.9, 0.2],
        [-1.6, -0.6],
        [1.55, -1.9],
        [3.6, -2],
      ].map(([x, z], at) => bush(x ?? 0, z ?? 0, 0.17 + (at % 3) * 0.05)),
      // Stepping stones from the truck to the lane.
      ...scatter(9, (at) =>
        matte(rod(0.17, 0.04), at % 2 ? '#e9dfc6' : '#dccfb0', {
          at: [-2.9 + at * 0.38, 0.02, 2.1 + 0.18 * Math.sin(at * 1.1)],
          scale: [1.25, 1, 0.8],
        }),
      ),
      ...scatter(22, (at) =>
        matte(ball(0.035), ['#f6e4e3', '#e6a63a', '#fbf6ea', '#dd8fa2'][at % 4] ?? '', {
          at: [-4 + random() * 8, 0.05, at % 2 ? 2.45 + random() * 0.3 : -2.5 - random() * 0.2],
        }),
      ),
    ]),
  )
  return object
}

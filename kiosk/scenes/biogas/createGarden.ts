import { Color, CylinderGeometry, Group, Mesh, MeshStandardMaterial } from 'three'
import { clamp } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { ball, gloss, lump, matte, type Part, pill, rod, scatter, slab } from '../sorting/shapes/parts.ts'
import type { ToyPaint } from '../toys/createToyPaint.ts'

const COOL = new Color('#86b9bd')
const WARM = new Color('#c9553f')

/** Round toy trees, a path, and the tall thermometer that says how warm the egg is kept. */
export function createGarden({ solid }: ToyPaint, seed: number) {
  const random = seededRandom(seed)
  const object = new Group()
  const greens = ['#6f9f5a', '#8fb05a', '#5f8f62', '#a3b85f']
  const tree = (x: number, z: number, size: number): Part[] => [
    matte(rod(0.06 * size, 0.5 * size), '#9a6b45', { at: [x, 0.22 * size, z] }),
    ...scatter(3, (at) =>
      matte(lump(Math.floor(x * 10) + at + 20, 0.12, 2.4, (0.34 - at * 0.07) * size), greens[(at + Math.floor(random() * 4)) % 4] ?? '', {
        at: [x + (random() - 0.5) * 0.16, (0.62 + at * 0.26) * size, z + (random() - 0.5) * 0.12],
      }),
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
      ...tree(3.75, 0.75, 0.95),
      ...tree(-3.85, 0.25, 0.8),
      ...[[-3.3, 2.05], [-2.7, 2.35], [-0.2, 2.5], [3.35, 1.9], [-1.6, -0.6], [1.55, -1.9], [3.6, -2]].map(([x, z], at) =>
        bush(x ?? 0, z ?? 0, 0.17 + (at % 3) * 0.05),
      ),
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
      gloss(pill(0.1, 1.5), '#fbf6ea', { at: [1.95, 1, 0.1] }),
      gloss(ball(0.17), '#fbf6ea', { at: [1.95, 0.24, 0.1] }),
      matte(slab(0.5, 0.1, 0.4, 0.04), '#cdbf9f', { at: [1.95, 0.05, 0.1] }),
      ...scatter(7, (at) => matte(slab(0.1, 0.018, 0.02, 0), '#5c6f66', { at: [2.02, 0.45 + at * 0.2, 0.2] })),
    ]),
  )
  const skin = new MeshStandardMaterial({ roughness: 0.4 })
  const column = new Mesh(new CylinderGeometry(0.045, 0.045, 1, 12).translate(0, 0.5, 0), skin)
  column.position.set(1.93, 0.26, 0.185)
  const bulb = new Mesh(new CylinderGeometry(0.1, 0.1, 0.05, 20).rotateX(Math.PI / 2), skin)
  bulb.position.set(1.95, 0.24, 0.26)
  object.add(column, bulb)
  return {
    object,
    show: (seconds: number, celsius: number) => {
      column.scale.y = clamp(celsius / 70, 0.05) * 1.38 + 0.004 * Math.sin(seconds * 2)
      skin.color.copy(COOL).lerp(WARM, clamp((celsius - 12) / 30))
    },
  }
}

import {
  BoxGeometry,
  Color,
  ExtrudeGeometry,
  IcosahedronGeometry,
  Mesh,
  MeshStandardMaterial,
  Shape,
} from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { paintedSolids, type Tint } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { addPipes } from './addPipes.ts'
import { block, curb, halfAt, hollow, layers } from './layout.ts'

const PIECES = 14
const SURFACE = -0.06
const PEBBLES = ['#d5d6cf', '#b4b9b4', '#8f9895', '#e0dacb', '#bdb09a']
const CHIPS = ['#8a5a38', '#6f4529', '#a06f47', '#7d4e30']
const GRAINS = ['#c9ab6d', '#f3e4b8', '#b8965a']

/** The cut block of ground: street, kerb, clay, the five layers of the garden, pipes and what lies in the gravel. */
export function createBlock(seed: number) {
  const random = seededRandom(seed)
  const noise = createNoise(seed)
  const solids = paintedSolids()
  const { left, right, back, front, foot } = block
  const { x: middle, floorHalf, floor } = hollow
  const bottom = layers[4].top

  const grain =
    (base: string, strength: number, scale = 5): Tint =>
    (x, y, z) =>
      new Color(base).multiplyScalar(1 + strength * noise(x * scale, y * scale * 1.6, z * scale))
  const topsoil = grain('#7b5a40', 0.12)
  // Clay in bands, wavy as the river laid them.
  const clay: Tint = (x, y, z) => {
    const band = Math.sin(y * 7 + 1.3 * noise(x * 0.8, y, z)) * 0.5 + 0.5
    return new Color('#94795b')
      .lerp(new Color('#bfa680'), band * 0.8)
      .multiplyScalar(1 + 0.08 * noise(x * 6, y * 8, z * 6))
  }
  /** A slice of the cut: its left and right edge below and above, from one z to the other. */
  const slab = (
    below: readonly [number, number],
    y0: number | readonly [number, number],
    above: readonly [number, number],
    y1: number | readonly [number, number],
    z: readonly [number, number],
    tint: Tint,
  ) => {
    const [l0, r0] = typeof y0 === 'number' ? [y0, y0] : y0
    const [l1, r1] = typeof y1 === 'number' ? [y1, y1] : y1
    const shape = new Shape()
    shape.moveTo(below[0], l0)
    shape.lineTo(below[1], r0)
    shape.lineTo(above[1], r1)
    shape.lineTo(above[0], l1)
    solids.add(new ExtrudeGeometry(shape, { depth: z[1] - z[0], bevelEnabled: false }), tint, {
      at: [0, 0, z[0]],
    })
  }
  /** Slices side by side, so that their colour may change along the cut. */
  const bed = (
    x: readonly [number, number],
    y: readonly [number, number],
    z: readonly [number, number],
    tint: Tint,
    wave: (x: number, y: number) => number = (_, at) => at,
  ) => {
    for (let piece = 0; piece < PIECES; piece++) {
      const x0 = x[0] + ((x[1] - x[0]) * piece) / PIECES
      const x1 = x[0] + ((x[1] - x[0]) * (piece + 1)) / PIECES
      slab([x0, x1], [wave(x0, y[0]), wave(x1, y[0])], [x0, x1], [wave(x0, y[1]), wave(x1, y[1])], z, tint)
    }
  }
  const strips = (from: number, to: number, count: number, each: (y0: number, y1: number) => void) => {
    for (let strip = 0; strip < count; strip++)
      each(from + ((to - from) * strip) / count, from + ((to - from) * (strip + 1)) / count)
  }
  strips(foot, bottom, 3, (y0, y1) => bed([left, right], [y0, y1], [back, front], clay))
  strips(bottom, SURFACE, 8, (y0, y1) => {
    const tint = y0 > -0.5 ? topsoil : clay
    const [h0, h1] = [y0, y1].map((y) => (y > floor ? halfAt(y) : floorHalf)) as [number, number]
    slab([left, middle - h0], y0, [left, middle - h1], y1, [hollow.back, front], tint)
    slab([middle + h0, curb], y0, [middle + h1, curb], y1, [hollow.back, front], tint)
    slab([left, curb], y0, [left, curb], y1, [back, hollow.back], tint)
  })
  // The street: asphalt on ballast.
  bed([curb, right], [bottom, -0.36], [back, front], clay)
  bed([curb, right], [-0.36, -0.16], [back, front + 0.001], grain('#bcb2a0', 0.14, 12))
  bed([curb, right], [-0.16, -0.05], [back, front + 0.002], grain('#667174', 0.05, 9))
  // A kerb with a gap through which the street's water may enter.
  for (const [z0, z1] of [
    [back, -0.02],
    [0.46, front],
  ] as const)
    solids.add(new BoxGeometry(0.13, 0.2, z1 - z0), '#dedacd', { at: [curb - 0.02, -0.06, (z0 + z1) / 2] })
  for (let dash = 0; dash < 4; dash++)
    solids.add(new BoxGeometry(0.07, 0.01, 0.5), '#f1eddf', { at: [2.62, -0.045, -1.9 + dash * 1.02] })

  layers.slice(0, 4).forEach(({ top, color }, index) => {
    const next = layers[index + 1]?.top ?? top
    const wave = (x: number, y: number) =>
      y + (y < floor - 0.2 && y > bottom ? 0.028 * Math.sin(x * 5 + y * 9) : 0)
    bed(
      [middle - floorHalf, middle + floorHalf],
      [next, top],
      [hollow.back, front + 0.004],
      grain(color, index === 0 ? 0.2 : 0.09, 9),
      wave,
    )
  })

  const chip = (x: number, y: number, z: number, size: number, tones: readonly string[]) =>
    solids.add(
      new IcosahedronGeometry(1, size > 0.05 ? 1 : 0),
      tones[Math.floor(random() * tones.length)] ?? '#ffffff',
      {
        at: [x, y, z],
        turn: [random() * 3, random() * 3, random() * 3],
        size: [size, size * 0.72, size * 0.9],
      },
    )
  const across = (edge: number) => middle + (random() * 2 - 1) * (floorHalf - edge)
  for (let index = 0; index < 190; index++)
    chip(across(0.07), -1.46 - random() * 0.3, front + 0.003, 0.04 + random() * 0.045, PEBBLES)
  for (let index = 0; index < 190; index++)
    chip(
      across(0),
      floor - random() * 0.07,
      hollow.back + 0.1 + random() ** 0.5 * (front - hollow.back - 0.1),
      0.03 + random() * 0.03,
      CHIPS,
    )
  for (let index = 0; index < 110; index++)
    chip(across(0.02), -1.17 - random() * 0.19, front + 0.003, 0.011 + random() * 0.012, GRAINS)
  // Stones where water falls in, so that it does not wash the soil away.
  for (let index = 0; index < 26; index++) {
    const y = floor + random() * -floor * 0.95
    chip(middle + halfAt(y) + 0.02, y + 0.02, 0.22 + (random() - 0.5) * 0.55, 0.05 + random() * 0.05, PEBBLES)
    chip(middle - halfAt(y) - 0.02, y + 0.02, 0.56 + (random() - 0.5) * 0.45, 0.05 + random() * 0.04, PEBBLES)
  }
  addPipes(solids)
  const object = new Mesh(
    solids.merge(),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.95, flatShading: true }),
  )
  object.castShadow = object.receiveShadow = true
  return object
}

import {
  BoxGeometry,
  Color,
  CylinderGeometry,
  ExtrudeGeometry,
  IcosahedronGeometry,
  Mesh,
  MeshStandardMaterial,
  Path,
  Shape,
  TorusGeometry,
} from 'three'
import { createNoise } from '#content/scene/noise.ts'
import { paintedSolids, type Tint } from '#content/scene/paintedSolids.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { block, curb, halfAt, hollow, layers, main, pipe, riser } from './layout.ts'

const FINE = 14

/** The cut block of ground: street, kerb, clay, the five layers of the garden, pipes and what lies in the gravel. */
export function createBlock(seed: number) {
  const random = seededRandom(seed)
  const noise = createNoise(seed)
  const solids = paintedSolids()
  const grain =
    (base: string, strength: number, scale = 5): Tint =>
    (x, y, z) =>
      new Color(base).multiplyScalar(1 + strength * noise(x * scale, y * scale * 1.6, z * scale))
  const slab = (
    outline: readonly (readonly [number, number])[],
    from: number,
    to: number,
    tint: Tint,
    holes: Path[] = [],
  ) => {
    const shape = new Shape()
    outline.forEach(([x, y], index) => (index ? shape.lineTo(x, y) : shape.moveTo(x, y)))
    shape.closePath()
    shape.holes.push(...holes)
    const solid = new ExtrudeGeometry(shape, { depth: to - from, bevelEnabled: false, curveSegments: 28 })
    solids.add(solid, tint, { at: [0, 0, from] })
  }
  const { left, right, back, front, foot } = block
  const { x: middle, brimHalf, floorHalf, floor } = hollow

  // Clay in bands, wavy like laid by the river; cut into strips so that its colour may change.
  const clay: Tint = (x, y, z) => {
    const band = Math.sin(y * 7 + 1.3 * noise(x * 0.8, y, z)) * 0.5 + 0.5
    return new Color('#8b7358')
      .lerp(new Color('#b59c78'), band * 0.8)
      .multiplyScalar(1 + 0.08 * noise(x * 6, y * 8, z * 6))
  }
  const bottom = layers[4].top
  // Strips, lowest first; the lowest is drawn in a little like a stone that was set down.
  const strips = 6
  for (let strip = 0; strip < strips; strip++) {
    const [y0, y1] = [
      foot + ((bottom - foot) * strip) / strips,
      foot + ((bottom - foot) * (strip + 1)) / strips,
    ]
    for (let piece = 0; piece < FINE; piece++) {
      const [x0, x1] = [left + ((right - left) * piece) / FINE, left + ((right - left) * (piece + 1)) / FINE]
      slab(
        [
          [x0, y0],
          [x1, y0],
          [x1, y1],
          [x0, y1],
        ],
        back,
        front,
        clay,
        y0 < main.y && x0 < main.x ? [] : [],
      )
    }
  }
  const topsoil = grain('#77573f', 0.1)
  const side = (x0: number, x1: number, inner: number, lower: number, z0: number, z1: number) => {
    for (let strip = 0; strip < 8; strip++) {
      const [y0, y1] = [bottom - (bottom * strip) / 8, bottom - (bottom * (strip + 1)) / 8]
      const cut = (y: number) =>
        inner ? middle + inner * (y > floor ? halfAt(y) : floorHalf + lower) : undefined
      const [a0, a1] = [inner < 0 ? x0 : (cut(y0) ?? x0), inner < 0 ? x0 : (cut(y1) ?? x0)]
      const [b0, b1] = [inner < 0 ? (cut(y0) ?? x1) : x1, inner < 0 ? (cut(y1) ?? x1) : x1]
      slab(
        [
          [a0, y0],
          [b0, y0],
          [b1, y1],
          [a1, y1],
        ],
        z0,
        z1,
        strip > 5 ? topsoil : clay,
      )
    }
  }
  side(left, middle, -1, 0, hollow.back, front)
  side(middle, curb, 1, 0, hollow.back, front)
  side(left, right, 0, 0, back, hollow.back)
  // The street: asphalt on ballast, with the main in the clay below it.
  const round = new Path()
  round.absarc(main.x, main.y, main.radius + 0.07, 0, 2 * Math.PI, true)
  slab(
    [
      [curb, bottom],
      [right, bottom],
      [right, -0.34],
      [curb, -0.34],
    ],
    hollow.back,
    front,
    clay,
  )
  slab(
    [
      [curb, -0.34],
      [right, -0.34],
      [right, -0.16],
      [curb, -0.16],
    ],
    hollow.back,
    front + 0.001,
    grain('#b7ad9b', 0.14, 12),
  )
  slab(
    [
      [curb, -0.16],
      [right, -0.16],
      [right, -0.05],
      [curb, -0.05],
    ],
    back,
    front + 0.002,
    grain('#5f6a6c', 0.06, 9),
  )
  // A kerb with a gap through which the street's water may enter.
  for (const [z0, z1] of [
    [back, -0.1],
    [0.5, front],
  ] as const)
    solids.add(new BoxGeometry(0.13, 0.2, z1 - z0), '#d9d5c8', { at: [curb - 0.02, -0.06, (z0 + z1) / 2] })
  for (let dash = 0; dash < 4; dash++)
    solids.add(new BoxGeometry(0.07, 0.01, 0.5), '#f1eddf', { at: [2.75, -0.045, -1.9 + dash * 1.02] })

  layers.slice(0, 4).forEach(({ top, color }, index) => {
    const next = layers[index + 1]?.top ?? top
    const half = floorHalf
    const thick = top - next
    for (let piece = 0; piece < FINE; piece++) {
      const [x0, x1] = [
        middle - half + (2 * half * piece) / FINE,
        middle - half + (2 * half * (piece + 1)) / FINE,
      ]
      const wave = (x: number, y: number) =>
        y === top && index === 0 ? y : y + 0.025 * Math.sin(x * 5 + index * 2)
      slab(
        [
          [x0, wave(x0, next)],
          [x1, wave(x1, next)],
          [x1, wave(x1, top)],
          [x0, wave(x0, top)],
        ],
        hollow.back,
        front + 0.004,
        grain(color, thick > 0.2 ? 0.09 : 0.2, 9),
      )
    }
  })
  // Slopes of the hollow, planted and dark.
  const chip = (x: number, y: number, z: number, size: number, color: string) =>
    solids.add(new IcosahedronGeometry(1, 0), color, {
      at: [x, y, z],
      turn: [random() * 3, random() * 3, random() * 3],
      size: [size, size * 0.72, size * 0.9],
    })
  const pebbles = ['#c9c9c1', '#aeb2ad', '#8f9693', '#d8d2c2', '#b8a992']
  const pick = (tones: readonly string[]) => tones[Math.floor(random() * tones.length)] ?? '#ffffff'
  for (let index = 0; index < 210; index++)
    chip(
      middle + (random() * 2 - 1) * (floorHalf - 0.06),
      -1.46 - random() * 0.3,
      front + 0.005,
      0.035 + random() * 0.04,
      pick(pebbles),
    )
  for (let index = 0; index < 170; index++)
    chip(
      middle + (random() * 2 - 1) * floorHalf,
      floor + 0.005 - random() * 0.07,
      hollow.back + 0.1 + random() ** 0.5 * (front - hollow.back - 0.1),
      0.03 + random() * 0.035,
      pick(['#8a5a38', '#6f4529', '#a06f47', '#7d4e30']),
    )
  for (let index = 0; index < 90; index++)
    chip(
      middle + (random() * 2 - 1) * floorHalf,
      -1.16 - random() * 0.2,
      front + 0.003,
      0.012 + random() * 0.012,
      pick(['#c9ab6d', '#efdcae', '#b8965a']),
    )
  // Stones where the water falls in, so that it does not wash the soil away.
  for (let index = 0; index < 30; index++) {
    const part = random()
    const y = floor + part * -floor * 0.95
    chip(
      middle + halfAt(y) + 0.02,
      y + 0.02,
      0.2 + (random() - 0.5) * 0.62,
      0.06 + random() * 0.05,
      pick(pebbles),
    )
    chip(
      middle - halfAt(y) - 0.02,
      y + 0.02,
      0.55 + (random() - 0.5) * 0.5,
      0.05 + random() * 0.04,
      pick(pebbles),
    )
  }
  // The perforated pipe, laid along the cut, on to the main.
  const long = main.x - main.radius - pipe.from
  solids.add(new CylinderGeometry(pipe.radius, pipe.radius, long, 18, 1), '#3f6f86', {
    at: [pipe.from + long / 2, pipe.y, front + 0.03],
    turn: [0, 0, Math.PI / 2],
  })
  for (let hole = 0; hole < 11; hole++)
    for (const row of [0.03, -0.03])
      solids.add(new CylinderGeometry(0.014, 0.014, 0.02, 8), '#1f3f4e', {
        at: [pipe.from + 0.14 + hole * 0.19, pipe.y + row, front + 0.03 + pipe.radius * 0.94],
        turn: [Math.PI / 2, 0, 0],
      })
  solids.add(new CylinderGeometry(riser.radius, riser.radius, hollow.overflow - pipe.y, 20), '#4d7f95', {
    at: [riser.x, (hollow.overflow + pipe.y) / 2, front - 0.02],
  })
  solids.add(new TorusGeometry(riser.radius, 0.025, 8, 24), '#2c4a50', {
    at: [riser.x, hollow.overflow, front - 0.02],
    turn: [Math.PI / 2, 0, 0],
  })
  for (let bar = 0; bar < 6; bar++)
    solids.add(new TorusGeometry(riser.radius * 0.98, 0.012, 6, 12, Math.PI), '#2c4a50', {
      at: [riser.x, hollow.overflow, front - 0.02],
      turn: [0, (bar * Math.PI) / 6, 0],
    })
  // The main, seen from its end: a ring of concrete and the dark inside.
  solids.add(new TorusGeometry(main.radius, 0.075, 14, 40), '#cfc8b8', { at: [main.x, main.y, front + 0.01] })
  solids.add(new CylinderGeometry(main.radius, main.radius, 0.02, 40), '#33474a', {
    at: [main.x, main.y, front + 0.004],
    turn: [Math.PI / 2, 0, 0],
  })
  const object = new Mesh(
    solids.merge(),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.95, flatShading: true }),
  )
  object.castShadow = object.receiveShadow = true
  return object
}

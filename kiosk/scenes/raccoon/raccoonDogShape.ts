import { Color, ConeGeometry, CylinderGeometry, type Vector3 } from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { fuse, lump, paint, tufts } from '#content/scene/sculpt.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'

const BACK = new Color('#4a4038')
const FLANK = new Color('#a88c66')
const PALE = new Color('#e9dcc2')
const DARK = new Color('#2b2622')
const BELLY = new Color('#5a4a3c')

/** Dark saddle above, sandy flanks, dark belly. */
const coat = (_at: Vector3, { y, z }: Vector3) => {
  const color = FLANK.clone().lerp(BACK, smoothstep(0.2, 0.75, y))
  color.lerp(BELLY, smoothstep(-0.2, -0.8, y))
  return color.lerp(PALE, 0.25 * smoothstep(0.3, 0.9, z) * smoothstep(0.7, 0.1, Math.abs(y)))
}
const tail = ({ z }: Vector3, { y }: Vector3) =>
  FLANK.clone()
    .lerp(BACK, 0.35 + 0.5 * smoothstep(-0.2, 0.7, y))
    .lerp(DARK, smoothstep(-0.16, -0.34, z))
const ruff = (_at: Vector3, { y }: Vector3) => PALE.clone().lerp(FLANK, 0.55 + 0.3 * y)

/** Where neck and tail are fixed to the body, in its own metres; it looks towards +z. */
export const NECK = [0, 0.4, 0.235] as const
export const TAIL = [0, 0.31, -0.24] as const
/** Eyes in the head's own metres. */
export const EYES = [
  [0.047, 0.014, 0.104],
  [-0.047, 0.014, 0.104],
] as const

/** The round, short-legged body. */
export function bodyShape() {
  const random = seededRandom(5)
  const torso = { at: [0, 0.31, -0.02], radii: [0.165, 0.155, 0.27], tone: coat } as const
  const chest = { at: [0, 0.33, 0.15], radii: [0.15, 0.16, 0.14], tone: coat } as const
  const legs = [
    [0.085, 0.17],
    [-0.085, 0.15],
    [0.09, -0.17],
    [-0.09, -0.2],
  ].map(([x = 0, z = 0]) => {
    const leg = new CylinderGeometry(0.05, 0.036, 0.26, 9).translate(x, 0.13, z)
    return [
      paint(leg, DARK),
      lump({ at: [x, 0.02, z + 0.022], radii: [0.042, 0.026, 0.055], tone: '#1f1b18', round: 8 }),
    ]
  })
  return fuse([
    lump(torso),
    lump(chest),
    lump({ at: [0, 0.25, 0.25], radii: [0.085, 0.1, 0.06], tone: DARK, round: 10 }),
    tufts({ ...torso, count: 560, long: 0.075, wide: 0.02, lean: [0, -0.35, -0.9], random }),
    tufts({ ...chest, count: 240, long: 0.06, wide: 0.019, lean: [0, -0.5, -0.5], random }),
    ...legs.flat(),
  ])
}

/** The bushy tail, from its root backwards. */
export function tailShape() {
  const random = seededRandom(6)
  const brush = { at: [0, -0.03, -0.17], radii: [0.1, 0.095, 0.21], turn: [0.22, 0, 0], tone: tail } as const
  return fuse([
    lump(brush),
    tufts({ ...brush, count: 300, long: 0.075, wide: 0.02, lean: [0, -0.1, -1], random }),
  ])
}

/** The head with its black mask, pale brows and whiskered cheeks. */
export function headShape() {
  const random = seededRandom(7)
  const sides = [1, -1].flatMap((side) => {
    const cheek = { at: [side * 0.092, -0.022, -0.005], radii: [0.062, 0.058, 0.05], tone: ruff } as const
    const ear = new ConeGeometry(0.036, 0.055, 10).translate(side * 0.078, 0.112, -0.02)
    const inner = new ConeGeometry(0.021, 0.036, 8).translate(side * 0.077, 0.106, -0.004)
    return [
      lump(cheek),
      tufts({ ...cheek, count: 90, long: 0.06, wide: 0.014, lean: [side * 0.9, -0.5, -0.4], random }),
      // The mask runs from the eye outward and down, never across the nose.
      lump({
        at: [side * 0.05, 0.006, 0.074],
        radii: [0.042, 0.033, 0.032],
        turn: [0, 0, side * -0.5],
        tone: '#241f1c',
      }),
      lump({
        at: [side * 0.08, -0.022, 0.05],
        radii: [0.036, 0.03, 0.034],
        turn: [0, 0, side * -0.7],
        tone: '#2a2420',
      }),
      lump({
        at: [side * 0.036, 0.058, 0.066],
        radii: [0.034, 0.02, 0.03],
        turn: [0, 0, side * 0.3],
        tone: PALE,
        round: 10,
      }),
      paint(ear, '#332c27'),
      paint(inner, '#c9b392'),
      lump({ at: [side * 0.047, 0.014, 0.1], radii: [0.0135, 0.0135, 0.012], tone: '#14100e', round: 8 }),
    ]
  })
  const skull = {
    at: [0, 0.01, 0],
    radii: [0.118, 0.104, 0.1],
    tone: (_at: Vector3, { y, z }: Vector3) =>
      FLANK.clone()
        .lerp(BACK, 0.6 * smoothstep(0.5, 1, y))
        .lerp(PALE, 0.6 * smoothstep(0.2, 0.9, z)),
  } as const
  return fuse([
    lump({ ...skull, round: 18 }),
    tufts({
      ...skull,
      at: [0, 0.008, -0.014],
      count: 150,
      long: 0.04,
      wide: 0.013,
      lean: [0, 0.1, -1],
      random,
    }),
    lump({ at: [0, -0.034, 0.104], radii: [0.046, 0.038, 0.062], tone: '#e2d3b6' }),
    lump({ at: [0, -0.012, 0.098], radii: [0.02, 0.02, 0.058], tone: '#8f7a5f', round: 10 }),
    lump({ at: [0, -0.024, 0.163], radii: [0.019, 0.015, 0.014], tone: '#1a1614', round: 10 }),
    lump({ at: [0, -0.058, 0.12], radii: [0.026, 0.008, 0.03], tone: '#54453a', round: 8 }),
    ...sides,
  ])
}

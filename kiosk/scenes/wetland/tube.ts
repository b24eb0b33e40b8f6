import { CatmullRomCurve3, Color, Vector3 } from 'three'

/** A knot of a tube: where, how thick (upright and sideways), what colour, and one weight for the shader. */
export interface Knot {
  readonly at: readonly [x: number, y: number, z: number]
  readonly thick: number
  readonly wide?: number
  readonly color: string
  readonly weight?: number
}

/** Vertices as they grow; `weight` means what the shader of that bird says. */
export interface Mould {
  readonly position: number[]
  readonly color: number[]
  readonly weight: number[]
  readonly index: number[]
}

export const emptyMould = (): Mould => ({ position: [], color: [], weight: [], index: [] })

/** Lays a round skin over a curve through the knots: necks, bodies, bills and legs are all made of it. */
export function addTube(mould: Mould, knots: readonly Knot[], rings: number, sides: number) {
  const curve = new CatmullRomCurve3(
    knots.map(({ at }) => new Vector3(...at)),
    false,
    'centripetal',
  )
  const first = mould.position.length / 3
  const last = knots.length - 1
  for (let ring = 0; ring <= rings; ring++) {
    const along = (ring / rings) * last
    const from = knots[Math.min(last, Math.floor(along))]
    const to = knots[Math.min(last, Math.floor(along) + 1)]
    if (!from || !to) continue
    const part = along - Math.floor(along)
    const soft = part * part * (3 - 2 * part)
    const between = (one: number, other: number) => one + (other - one) * soft
    const thick = between(from.thick, to.thick)
    const wide = between(from.wide ?? from.thick, to.wide ?? to.thick)
    // Marks on a bird have edges: the colour changes in the last part of the way.
    const color = new Color(from.color).lerp(
      new Color(to.color),
      Math.min(1, Math.max(0, (part - 0.35) / 0.3)),
    )
    const at = curve.getPoint(along / last)
    const ahead = curve.getTangent(along / last)
    const across = new Vector3(0, 0, 1)
    if (Math.abs(ahead.z) > 0.9) across.set(1, 0, 0)
    const up = across.clone().cross(ahead).normalize()
    const side = ahead.clone().cross(up).normalize()
    for (let step = 0; step < sides; step++) {
      const turn = (step / sides) * 2 * Math.PI
      const point = at
        .clone()
        .addScaledVector(up, Math.cos(turn) * thick)
        .addScaledVector(side, Math.sin(turn) * wide)
      mould.position.push(point.x, point.y, point.z)
      mould.color.push(color.r, color.g, color.b)
      mould.weight.push(between(from.weight ?? 0, to.weight ?? 0))
    }
    if (ring === 0) continue
    for (let step = 0; step < sides; step++) {
      const [a, b] = [first + (ring - 1) * sides + step, first + (ring - 1) * sides + ((step + 1) % sides)]
      mould.index.push(a, b, a + sides, b, b + sides, a + sides)
    }
  }
}

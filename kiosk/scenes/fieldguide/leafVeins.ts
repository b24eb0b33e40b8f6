import { halfWidth, type Point, type Profile, type Vein } from './leafOutline.ts'

const FOOT: Point = [0, 0]

/** A line through points, bent softly (quadratic). */
export const bent = (from: Point, over: Point, to: Point, steps = 12): Point[] =>
  Array.from({ length: steps + 1 }, (_, step): Point => {
    const [part, rest] = [step / steps, 1 - step / steps]
    const along = (axis: 0 | 1) =>
      rest * rest * from[axis] + 2 * part * rest * over[axis] + part * part * to[axis]
    return [along(0), along(1)]
  })

interface Pinnate {
  /** Pairs of side veins. */
  readonly pairs: number
  /** How far they rise on their way to the edge, in lengths of the blade. */
  readonly rise: number
  /** How much of the way to the edge they go; 1 ends in a tooth. */
  readonly reach?: number
  readonly from?: number
}

/** One vein in the middle and pairs of side veins. */
export function pinnate(profile: Profile, { pairs, rise, reach = 0.9, from = 0.07 }: Pinnate): Vein[] {
  const middle: Vein = { points: [FOOT, [0, 0.97]], width: 0.022 }
  const sides = Array.from({ length: pairs }, (_, pair) => {
    const foot = from + ((0.9 - from) * pair) / pairs
    return ([1, -1] as const).map((sign): Vein => {
      const start = Math.max(0.02, foot + (sign > 0 ? 0 : 0.5 / pairs / 2))
      const end = Math.min(0.985, start + rise * (1 - 0.45 * start))
      const wide = sign * halfWidth(profile, end) * reach
      return {
        points: bent([0, start], [wide * 0.62, start + (end - start) * 0.36], [wide, end]),
        width: 0.0105 * (1 - 0.4 * start),
      }
    })
  })
  return [middle, ...sides.flat()]
}

/** Three main veins: the outer two leave the middle one at `from` and run up along the edges. */
export function threeVeins(profile: Profile, from: number, top: number, side: number): Vein[] {
  const middle: Vein = { points: [FOOT, [0, 0.97]], width: 0.022 }
  const arches = ([1, -1] as const).map((sign): Vein => {
    const over = sign * halfWidth(profile, from + 0.3) * side
    return {
      points: bent([0, from], [over * 1.12, from + 0.16], [sign * halfWidth(profile, top) * 0.55, top], 20),
      width: 0.016,
    }
  })
  const upper = [0.5, 0.64, 0.77].flatMap((start) =>
    ([1, -1] as const).map((sign): Vein => {
      const end = start + 0.14
      const wide = sign * halfWidth(profile, end) * 0.8
      return { points: bent([0, start], [wide * 0.6, start + 0.04], [wide, end]), width: 0.008 }
    }),
  )
  const outer = [0.34, 0.46, 0.58].flatMap((height) =>
    ([1, -1] as const).map((sign): Vein => {
      const inner = sign * halfWidth(profile, height - 0.05) * 0.58
      return {
        points: [
          [inner, height - 0.05],
          [sign * halfWidth(profile, height + 0.06) * 0.92, height + 0.05],
        ],
        width: 0.005,
      }
    }),
  )
  return [middle, ...arches, ...upper, ...outer]
}

/** Veins that fork in two again and again, from the foot of a fan to its edge; none is the middle one. */
export function forking(edge: (part: number) => Point, levels: number): Vein[] {
  const ends = 2 ** levels
  const radii = Array.from({ length: levels + 1 }, (_, level) => (level === 0 ? 0 : (level / levels) ** 0.86))
  return Array.from({ length: ends }, (_, end) => {
    const points = radii.map((radius, level): Point => {
      const share = 2 ** (levels - level)
      const part = level === 0 ? 0.5 : (Math.floor(end / share) + 0.5) / 2 ** level
      const [x, y] = edge(part)
      return [x * radius * 0.985, y * radius * 0.985]
    })
    return { points, width: 0.006 }
  })
}

/** The middle vein of each finger of a hand, with side veins of its own. */
export function fingerVeins(angle: number, long: number, profile: Profile, pairs: number): Vein[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return pinnate(profile, { pairs, rise: 0.2, reach: 0.86, from: 0.24 }).map(({ points, width }, index) => ({
    points: points.map(([x, y]): Point => [long * (x * cos + y * sin), long * (y * cos - x * sin)]),
    width: width * (index === 0 ? 0.95 : 0.8),
  }))
}

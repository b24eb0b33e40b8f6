/** A point of a leaf: x to the right, y from the foot of the blade (0) to its tip (1), in lengths of the blade. */
export type Point = readonly [x: number, y: number]

export interface Vein {
  readonly points: readonly Point[]
  /** Its width at the foot, in lengths of the blade; it tapers. */
  readonly width: number
}

/** One blade: a leaf, or a leaflet. */
export interface Blade {
  /** Closed, from the foot along the right side to the tip and back along the left. */
  readonly outline: readonly Point[]
  readonly veins: readonly Vein[]
  readonly foot: Point
  readonly tip: Point
}

export interface Profile {
  /** Half its greatest width. */
  readonly half: number
  /** Where it is widest, from foot (0) to tip (1). */
  readonly widest: number
  /** How straight its sides run to both ends: 0.7 full, 1 round, 2 like a rhombus. */
  readonly taper: number
  /** The part of its length that is a drawn-out tip. */
  readonly drip?: number
  /** How much rounder the right side is at the foot than the left one; 0 where both are alike. */
  readonly oblique?: number
}

/** Half the width at a part of the length: a beta curve, and where the tip is drawn out a slender one over it. */
export function halfWidth({ half, widest, taper, drip = 0 }: Profile, along: number): number {
  if (along <= 0 || along >= 1) return 0
  const at = Math.min(1, along / (1 - drip))
  const beta = (at / widest) ** (taper * widest) * ((1 - at) / (1 - widest)) ** (taper * (1 - widest))
  const tail = drip > 0 ? 0.3 * Math.min(1, (1 - along) / (2 * drip)) ** 1.25 * smooth(0.3, 0.8, along) : 0
  return half * (beta ** 3 + tail ** 3) ** (1 / 3)
}

const STEPS = 120

/** The outline of a simple blade. */
export function simpleOutline(profile: Profile): Point[] {
  const { oblique = 0 } = profile
  const side = (sign: 1 | -1) =>
    Array.from({ length: STEPS + 1 }, (_, step): Point => {
      const along = step / STEPS
      // One side stays rounded down to the foot, the other runs up to it like a wedge.
      const rounder = 1 + oblique * 2.4 * (1 - along) ** 2
      const slimmer = oblique > 0 ? 0.2 + 0.8 * smooth(0, 0.36, along) : 1
      return [sign * (sign > 0 ? rounder : slimmer) * halfWidth(profile, along), along]
    })
  return [...side(1), ...side(-1).reverse().slice(1)]
}

/** Where a ray from the foot of a hand-shaped leaf leaves it: the farthest of its fingers. */
export interface Finger {
  /** Radians from upright, to the right. */
  readonly angle: number
  readonly long: number
  readonly profile: Profile
}

/** A leaf like a hand: fingers from one point, grown together as far as they overlap. */
export function palmOutline(fingers: readonly Finger[], reach: number): Point[] {
  const rays = 720
  const points: Point[] = []
  for (let ray = 0; ray <= rays; ray++) {
    const angle = Math.PI - (2 * Math.PI * ray) / rays
    const far = Math.max(0.012, ...fingers.map((finger) => leaves(finger, angle)))
    if (Math.abs(angle) > reach && far < 0.02) continue
    points.push([Math.sin(-angle) * -far, Math.cos(angle) * far])
  }
  return points
}

const COARSE = 40

function leaves({ angle, long, profile }: Finger, ray: number): number {
  const off = Math.abs(ray - angle)
  if (off > 1.35) return 0
  const slope = Math.tan(off)
  // Coarse steps from the tip, then between the last two.
  for (let step = COARSE; step > 0; step--) {
    if (halfWidth(profile, step / COARSE) < (step / COARSE) * slope) continue
    let [inside, outside] = [step / COARSE, Math.min(1, (step + 1) / COARSE)]
    for (let half = 0; half < 7; half++) {
      const middle = (inside + outside) / 2
      if (halfWidth(profile, middle) >= middle * slope) inside = middle
      else outside = middle
    }
    return (inside * long) / Math.cos(off)
  }
  return 0
}

interface Teeth {
  /** From tooth to tooth, in lengths of the blade. */
  readonly every: number
  readonly depth: number
  /** On which part of the blade's height they stand. */
  readonly from?: number
  readonly to?: number
  /** Each tooth bears a smaller one. */
  readonly twice?: boolean
  /** Rounded rather than sharp. */
  readonly blunt?: boolean
}

/** Cuts teeth into an outline; they point to the tip on both sides. */
export function toothed(outline: readonly Point[], teeth: Teeth): Point[] {
  const { every, depth, from = 0.04, to = 0.97, twice = false, blunt = false } = teeth
  const fine = refined(outline, every / 9)
  const top = fine.reduce((best, [, y], index) => (y > (fine[best]?.[1] ?? 0) ? index : best), 0)
  let way = 0
  return fine.map((point, index) => {
    const before = fine[index - 1] ?? point
    const after = fine[(index + 1) % fine.length] ?? point
    way += Math.hypot(point[0] - before[0], point[1] - before[1])
    const ahead = [after[0] - before[0], after[1] - before[1]] as const
    const long = Math.hypot(...ahead) || 1
    const part = (way / every) % 1
    const rising = index < top ? part : 1 - part
    const saw = (value: number) =>
      blunt ? Math.sin(Math.PI * value) : value < 0.76 ? value / 0.76 : (1 - value) / 0.24
    const small = twice ? 0.42 * saw((rising * 2.6) % 1) : 0
    const inside = smooth(from, from + 0.06, point[1]) * (1 - smooth(to - 0.03, to, point[1]))
    const out = depth * inside * (saw(rising) + small)
    return [point[0] + (ahead[1] / long) * out, point[1] - (ahead[0] / long) * out]
  })
}

const smooth = (from: number, to: number, value: number) => {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return part * part * (3 - 2 * part)
}

/** The same line with points at most `step` apart. */
export function refined(line: readonly Point[], step: number): Point[] {
  return line.flatMap((point, index) => {
    const next = line[index + 1]
    if (!next) return [point]
    const parts = Math.max(1, Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / step))
    return Array.from({ length: parts }, (_, part): Point => {
      const share = part / parts
      return [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share]
    })
  })
}

/** Sets a blade on its stalk: at a place, turned to the right by radians, so long. */
export function placeBlade(blade: Blade, [x, y]: Point, turn: number, long: number): Blade {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const move = ([a, b]: Point): Point => [x + long * (a * cos + b * sin), y + long * (b * cos - a * sin)]
  return {
    outline: blade.outline.map(move),
    veins: blade.veins.map(({ points, width }) => ({ points: points.map(move), width: width * long })),
    foot: move(blade.foot),
    tip: move(blade.tip),
  }
}

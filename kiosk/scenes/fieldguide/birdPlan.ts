/** A ring of the body: where its middle is, half its height and half its width; x forward, y up from the feet. */
export interface Knot {
  readonly at: readonly [x: number, y: number]
  readonly high: number
  readonly wide: number
}

/** A point of the skin, for whoever colours it. */
export interface Spot {
  /** From the root of the tail (0) to the brow (1). */
  readonly u: number
  /** From the back (1) over the side (0) to the belly (-1). */
  readonly v: number
  /** From the eye forward and up, in radii of the head. */
  readonly hx: number
  readonly hy: number
  readonly x: number
  readonly y: number
}

/** A tone and where it lies, 0–1; later ones lie over earlier ones. */
export type Layer = readonly [tone: string, where: (spot: Spot) => number]

export type WingRow = 'lesser' | 'median' | 'greater' | 'inner' | 'primary'

/** A place on a feather: along it from root (0) to tip (1), across from its upper (-1) to its lower edge (1). */
export interface OnFeather {
  readonly row: WingRow
  readonly index: number
  readonly along: number
  readonly across: number
}

export interface BirdPlan {
  readonly spine: readonly Knot[]
  readonly base: string
  readonly layers: readonly Layer[]
  /** How strongly single feathers show, 0–1. */
  readonly scales: number
  /** Gloss of the plumage, 0–1. */
  readonly gloss: number
  readonly eye: {
    readonly at: readonly [x: number, y: number]
    readonly size: number
    readonly iris: string
    readonly lid?: string
  }
  readonly head: number
  /** From which part of the spine the head turns. */
  readonly neck: number
  readonly bill: {
    readonly long: number
    readonly high: number
    readonly wide: number
    /** How far its tip drops, in lengths of the bill. */
    readonly droop?: number
    readonly hook?: number
    readonly spoon?: number
    readonly tilt?: number
    readonly tone: (along: number) => string
  }
  readonly wing: {
    readonly from: readonly [x: number, y: number]
    readonly to: readonly [x: number, y: number]
    readonly deep: number
    readonly tone: (on: OnFeather) => string
  }
  readonly tail: {
    /** Radians below the horizontal. */
    readonly angle: number
    readonly long: number
    readonly wide: number
    /** How much shorter the outermost feathers are, 0–1. */
    readonly graded: number
    readonly tone: (on: { readonly out: number; readonly along: number }) => string
  }
  readonly legs: {
    readonly x: number
    readonly top: number
    readonly thick: number
    readonly apart: number
    readonly tone: string
    readonly feet: string
    readonly toes: number
  }
  /** Plumes: crest at the brow, long feathers at the nape. */
  readonly plumes?: readonly {
    readonly at: readonly [x: number, y: number]
    readonly to: readonly [x: number, y: number]
    readonly thick: number
    readonly tone: string
    readonly count: number
  }[]
  readonly perch: 'branch' | 'post' | 'stone' | 'reed'
  /** Where the pencil draws its ring for a trait: place and radius. */
  readonly marks: Readonly<Record<string, readonly [x: number, y: number, radius: number]>>
}

const step = (from: number, to: number, value: number) => {
  const part = Math.min(1, Math.max(0, (value - from) / (to - from)))
  return part * part * (3 - 2 * part)
}
/** Soft parts of a plumage: above a height of the body, below one, within a band, within a spot beside the eye. */
export const above =
  (edge: number, soft = 0.14) =>
  ({ v }: Spot) =>
    step(edge - soft, edge + soft, v)
export const below =
  (edge: number, soft = 0.14) =>
  ({ v }: Spot) =>
    step(edge + soft, edge - soft, v)
export const from =
  (u: number, soft = 0.02) =>
  (spot: Spot) =>
    step(u - soft, u + soft, spot.u)
export const until =
  (u: number, soft = 0.02) =>
  (spot: Spot) =>
    step(u + soft, u - soft, spot.u)
export const spotAt =
  (x: number, y: number, wide: number, high = wide, soft = 0.25) =>
  ({ hx, hy }: Spot) =>
    step(1 + soft, 1 - soft, Math.hypot((hx - x) / wide, (hy - y) / high))
export const all =
  (...parts: readonly ((spot: Spot) => number)[]) =>
  (spot: Spot) =>
    parts.reduce((product, part) => product * part(spot), 1)

interface Build {
  readonly plump?: number
  readonly head?: number
  readonly leg?: number
  readonly neck?: number
  /** Longer bodies for their height. */
  readonly long?: number
}

/** The body of a songbird, a crow or a dove, on its feet; head and plumpness vary. */
export function songbird({ plump = 1, head = 1, leg = 0, neck = 0, long = 1 }: Build = {}): readonly Knot[] {
  const knot = (x: number, y: number, high: number, wide = high): Knot => ({
    at: [x * long, y + leg],
    high,
    wide,
  })
  const h = 0.215 * head
  return [
    knot(-0.6, 0.33, 0.03, 0.05),
    knot(-0.52, 0.36, 0.085, 0.1),
    knot(-0.36, 0.43, 0.17, 0.17),
    knot(-0.08, 0.55, 0.285 * plump, 0.27 * plump),
    knot(0.17, 0.68, 0.3 * plump, 0.275 * plump),
    knot(0.34, 0.86 + neck * 0.4, 0.225 * (0.6 + 0.4 * plump), 0.205),
    knot(0.42, 0.985 + neck * 0.8, h * 1.0, h * 0.92),
    knot(0.5, 1.06 + neck, h, h * 0.9),
    knot(0.61, 1.07 + neck, h * 0.8, h * 0.72),
    knot(0.69, 1.05 + neck, h * 0.44, h * 0.4),
    knot(0.715, 1.045 + neck, h * 0.12, h * 0.1),
  ]
}

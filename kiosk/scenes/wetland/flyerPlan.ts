import type { Knot } from './tube.ts'

/** A wing seen from above: stations from the shoulder out, each with its leading and trailing edge (forward is +). */
export interface Wing {
  /** Half the span in metres, and where along it the wrist bends (0–1). */
  readonly span: number
  readonly wrist: number
  readonly stations: readonly (readonly [out: number, lead: number, trail: number])[]
  /** Colours of arm and hand. */
  readonly arm: string
  readonly hand: string
  /** Separate feathers at the tip, as cranes, storks and herons show them. */
  readonly fingers: number
}

/** How a kind beats its wings: beats a second, how far (radians), the wings' rest above the level, and how much of the time it glides. */
export interface Beat {
  readonly rate: number
  readonly sweep: number
  readonly lift: number
  readonly glide: number
}

/** All that makes a kind look and fly like itself. */
export interface FlyerPlan {
  readonly wing: Wing
  readonly body: readonly Knot[]
  readonly legs?: {
    readonly from: number
    readonly to: number
    readonly color: string
    readonly foot: string
  }
  readonly beat: Beat
}

/** A knot of a body, which runs from the tip of the bill (+x is forward) to the tip of the tail. */
export const bodyKnot = (x: number, y: number, thick: number, color: string, wide = thick): Knot => ({
  at: [x, y, 0],
  thick,
  wide,
  color,
})

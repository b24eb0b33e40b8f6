type Triple = readonly [x: number, y: number, z: number]

export interface Bounds {
  readonly min: Triple
  readonly max: Triple
}

/** How a model is set on the turntable: made larger or smaller first, then moved. */
export interface Placed {
  readonly scale: number
  readonly position: Triple
  /** What it then measures: from the axis to its farthest corner, and up. */
  readonly radius: number
  readonly height: number
}

/** What the turntable has room for, in units of the scene. */
export const ROOM = { radius: 1.22, height: 2.3 } as const
/** Between what is round and reaches half its side, and what is square and reaches its corners. */
const REACH = 1.15
/** A sheet of paper has a height too. */
const LEAST = 1e-6

/**
 * Sets a model of any size upright on the middle of the turntable, as large as there is room: its foot on the table, the
 * middle of its bounds over the axis; what is square may sweep over the table's edge while it turns, not over its foot.
 */
export function placeModel({ min, max }: Bounds): Placed {
  const [wide, high, deep] = [max[0] - min[0], max[1] - min[1], max[2] - min[2]]
  const across = (Math.max(wide, deep) / 2) * REACH
  const scale = Math.min(ROOM.radius / Math.max(across, LEAST), ROOM.height / Math.max(high, LEAST))
  const sound = Number.isFinite(scale) && Math.max(across, high) > LEAST ? scale : 1
  return {
    scale: sound,
    position: [(-sound * (min[0] + max[0])) / 2, -sound * min[1], (-sound * (min[2] + max[2])) / 2],
    radius: (Math.hypot(wide, deep) / 2) * sound,
    height: high * sound,
  }
}

import { CatmullRomCurve3, Vector3 } from 'three'

/** Where smoke goes, in the order it goes there. */
export const stages = ['furnace', 'boiler', 'filter', 'stack'] as const
export type Stage = (typeof stages)[number]

const path = new CatmullRomCurve3(
  [
    [-0.45, 0.95, 0.1],
    [-0.2, 1.7, 0.1],
    [-0.15, 2.6, 0.1],
    [0.05, 3.2, 0.1],
    [0.75, 3.25, 0.1],
    [1.02, 2.75, 0.1],
    [1.02, 1.75, 0.1],
    [1.3, 1.5, 0.1],
    [1.9, 1.62, 0.1],
    [2.2, 2.1, 0.15],
    [2.5, 2.75, 0.1],
    [2.95, 2.95, 0],
    [3.5, 2.5, -0.1],
    [3.72, 3.2, -0.2],
    [3.72, 5.3, -0.2],
  ].map(([x, y, z]) => new Vector3(x, y, z)),
  false,
  'centripetal',
)
/** Where each stage ends, in parts of the way. */
const ENDS: Record<Stage, number> = { furnace: 0.27, boiler: 0.52, filter: 0.74, stack: 1 }

export const placeOn = (part: number, into = new Vector3()): Vector3 => path.getPoint(part, into)

export const stageAt = (part: number): Stage => stages.find((stage) => part <= ENDS[stage]) ?? 'stack'

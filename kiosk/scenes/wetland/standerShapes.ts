import { type Folded, type Leg, type StanderPlan, standerPlans } from './standerPlans.ts'
import { addTube, emptyMould, type Knot, type Mould } from './tube.ts'

/** A bird on its legs or on the water, +x forward. `weight`: 0 body, 0–1 along the neck; -1 / -2 left and right leg. */
export interface StanderShape extends Mould {
  /** Where neck and legs turn, in metres. */
  readonly shoulder: readonly [x: number, y: number]
  readonly hip: readonly [x: number, y: number]
}

export type StanderKind = keyof typeof standerPlans

/** A bird of that kind at rest; `fine` for those near the eye. */
export function standerShape(kind: StanderKind, fine: boolean): StanderShape {
  const plan: StanderPlan = standerPlans[kind]
  const mould = emptyMould()
  addTube(mould, plan.spine, Math.round(plan.spine.length * (fine ? 2.2 : 1.4)), fine ? 9 : 5)
  for (const side of [-1, 1] as const) addFoldedWing(mould, plan.wing, side, fine)
  const { leg } = plan
  if (leg) for (const side of [-1, 1] as const) addLeg(mould, leg, side, fine)
  if (kind === 'knot' && leg) addFlag(mould, leg)
  return { ...mould, shoulder: plan.shoulder, hip: leg ? [leg.x, leg.top] : [0, 0] }
}

function addLeg(mould: Mould, { x, top, knee, thick, color, foot }: Leg, side: 1 | -1, fine: boolean) {
  const weight = side < 0 ? -1 : -2
  const z = side * thick * 3
  const knot = (atX: number, y: number, wide: number, tint: string): Knot => ({
    at: [atX, y, z],
    thick: wide,
    color: tint,
    weight,
  })
  addTube(
    mould,
    [
      knot(x, top + 0.03, thick * 2.4, color),
      knot(x + 0.01, knee, thick * 1.25, color),
      knot(x, knee * 0.16, thick, color),
      knot(x, 0, thick * 1.3, foot),
    ],
    fine ? 6 : 3,
    fine ? 5 : 3,
  )
  if (fine)
    addTube(
      mould,
      [
        knot(x - thick * 3, 0.004, thick * 0.7, foot),
        knot(x + thick * 2, 0.006, thick, foot),
        knot(x + thick * 7, 0.002, thick * 0.5, foot),
      ],
      2,
      4,
    )
}

function addFoldedWing(
  mould: Mould,
  { from, to, high, out, color, tip }: Folded,
  side: 1 | -1,
  fine: boolean,
) {
  const knot = (part: number, thick: number, tint: string): Knot => {
    const near = 1 - 0.75 * part * part
    const at = [
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part,
      side * out * near,
    ] as const
    return { at, thick: high * thick, wide: high * thick * 0.34, color: tint }
  }
  const knots = [
    knot(0, 0.3, color),
    knot(0.16, 0.95, color),
    knot(0.5, 0.9, color),
    knot(0.82, 0.45, tip),
    knot(1, 0.08, tip),
  ]
  addTube(mould, knots, fine ? 8 : 4, fine ? 6 : 4)
}

/** The ring's flag of Dongtan on the right leg: black above white. */
function addFlag(mould: Mould, { x, top, knee, thick }: Leg) {
  const z = thick * 3
  const knot = (part: number, color: string): Knot => ({
    at: [x + 0.006, top + (knee - top) * part, z],
    thick: thick * 2,
    wide: thick * 1.3,
    color,
    weight: -2,
  })
  addTube(
    mould,
    [knot(0.1, '#15191a'), knot(0.5, '#15191a'), knot(0.52, '#fffdf8'), knot(0.95, '#fffdf8')],
    6,
    4,
  )
}

import { clamp, smoothstep } from '#content/scene/curves.ts'
import { firstPlan, type Kind, type Plan, place } from './parkPlan.ts'

export interface ParkInputs {
  readonly plan: Plan
  /** What the next touch puts down. */
  readonly tool: Kind
  /** Years since the planting, 1–30. */
  readonly years: number
  /** The plans before this one, the newest last; as many as can be taken back. */
  readonly past: readonly Plan[]
  /** The square the keyboard stands on; none while a finger draws. */
  readonly cursor: number | null
  /** True while the finished park is looked at as a postcard. */
  readonly postcard: boolean
}

export const YOUNGEST = 1
export const OLDEST = 30
const MOST_BACK = 30

export const start: ParkInputs = {
  plan: firstPlan,
  tool: 'tree',
  years: 5,
  past: [],
  cursor: null,
  postcard: false,
}

/** Puts the chosen thing on a square, and remembers the plan before. */
export function put(inputs: ParkInputs, square: number): ParkInputs {
  const plan = place(inputs.plan, square, inputs.tool)
  if (plan === inputs.plan) return inputs
  return { ...inputs, plan, past: [...inputs.past, inputs.plan].slice(-MOST_BACK) }
}

/** Takes the last change back. */
export function undo(inputs: ParkInputs): ParkInputs {
  const plan = inputs.past.at(-1)
  return plan === undefined ? inputs : { ...inputs, plan, past: inputs.past.slice(0, -1) }
}

const BUILDING: readonly (readonly [square: number, kind: Kind])[] = [
  [12, 'lawn'],
  [14, 'tree'],
  [20, 'lawn'],
  [22, 'lawn'],
  [15, 'shrub'],
  [23, 'shrub'],
  [35, 'pond'],
  [34, 'pond'],
  [42, 'lawn'],
  [43, 'shrub'],
  [37, 'lawn'],
  [45, 'tree'],
  [40, 'tree'],
  [32, 'lawn'],
  [41, 'lawn'],
  [1, 'lawn'],
  [9, 'shrub'],
  [17, 'shrub'],
  [30, 'bees'],
  [38, 'lawn'],
  [46, 'lawn'],
  [31, 'lawn'],
  [39, 'tree'],
  [47, 'shrub'],
  [2, 'lawn'],
  [3, 'lawn'],
  [8, 'lawn'],
  [16, 'lawn'],
  [0, 'tree'],
  [6, 'lawn'],
  [7, 'tree'],
  [5, 'shrub'],
]
const ROUND = 36

/** Alone a park is laid out piece by piece and then grows for thirty years. */
export function tour(seconds: number): ParkInputs {
  const at = ((seconds % ROUND) + ROUND) % ROUND
  const laid = Math.floor(clamp((at - 1) / 15) * BUILDING.length)
  const plan = BUILDING.slice(0, laid).reduce(
    (before, [square, kind]) => place(before, square, kind),
    firstPlan,
  )
  return { ...start, plan, years: 4 + (OLDEST - 4) * smoothstep(17, 30, at) }
}

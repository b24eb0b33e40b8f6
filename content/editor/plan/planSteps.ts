import type { HallPlan } from '../../schema/hallPlan.ts'

/** What can be taken back, the last one last, and what was taken back, the next one last. */
export interface Steps {
  readonly back: readonly HallPlan[]
  readonly on: readonly HallPlan[]
}
export const noSteps: Steps = { back: [], on: [] }

/** Nobody takes back more than these. */
const MOST = 60

/** After a change of `was`; what was taken back before is forgotten. */
export const stepped = ({ back }: Steps, was: HallPlan): Steps => ({
  back: [...back, was].slice(-MOST),
  on: [],
})

/** One step back from `now`, or on again; nothing where there is none. */
export function walked(
  { back, on }: Steps,
  now: HallPlan,
  way: 'undo' | 'redo',
): { readonly plan: HallPlan; readonly steps: Steps } | undefined {
  const plan = way === 'undo' ? back.at(-1) : on.at(-1)
  if (!plan) return undefined
  return way === 'undo'
    ? { plan, steps: { back: back.slice(0, -1), on: [...on, now] } }
    : { plan, steps: { back: [...back, now], on: on.slice(0, -1) } }
}

/** What a host wrote into the form. */
export interface WrittenPlan {
  readonly title: string
  /** As the browser's date field says it: `2026-05-01T10:00`, in the host's own time. */
  readonly startsAt: string
  readonly about: string
}
export type PlanFault = {
  readonly field: 'title' | 'startsAt'
  readonly words: 'plan.needTitle' | 'plan.needTime' | 'plan.timePast'
}

/** A broadcast may be planned for this minute, though the minute has begun. */
const GRACE_MS = 60_000

/** What has to be mended before a plan can be saved; the first fault only, nobody mends two at once. */
export function planFault({ title, startsAt }: WrittenPlan, nowMs: number): PlanFault | undefined {
  if (!title.trim()) return { field: 'title', words: 'plan.needTitle' }
  const at = Date.parse(startsAt)
  if (Number.isNaN(at)) return { field: 'startsAt', words: 'plan.needTime' }
  return at < nowMs - GRACE_MS ? { field: 'startsAt', words: 'plan.timePast' } : undefined
}

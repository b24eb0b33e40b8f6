import type { Step } from '#content/schema/broadcastDetail.ts'

/** The stretch of time that is looked at. */
export interface Window {
  readonly from: Date
  readonly until: Date
  readonly stepSeconds: number
}

/** What moved within one step, counted from 0. */
export interface Moves {
  readonly slot: number
  /** The most that watched at once, among the moments of this step. */
  readonly most: number
  /** By how much their number rose or fell. */
  readonly change: number
  readonly joins: number
  readonly leaves: number
}

const STEPS_SECONDS = [60, 300, 900, 3600, 6 * 3600, 86_400] as const
const MOST_STEPS = 500
/** Whoever leaves at the end is seen to leave. */
const AFTER_END_MS = 10 * 60_000

/** A broadcast from its first minute until a while after its end; undefined before it was on air. */
export function windowOf(
  { onAirAt, endedAt }: { onAirAt: Date | null; endedAt: Date | null },
  now: Date,
): Window | undefined {
  if (!onAirAt) return undefined
  const from = new Date(Math.floor(onAirAt.getTime() / 60_000) * 60_000)
  const end = endedAt ? Math.min(endedAt.getTime() + AFTER_END_MS, now.getTime()) : now.getTime()
  const until = new Date(Math.max(end, from.getTime()))
  const seconds = (until.getTime() - from.getTime()) / 1000
  const stepSeconds =
    STEPS_SECONDS.find((step) => seconds / step <= MOST_STEPS) ?? Math.ceil(seconds / MOST_STEPS)
  return { from, until, stepSeconds }
}

/** Walks through all steps of the window, the quiet ones too, and says how many watched in each. */
export function walkSteps(moves: readonly Moves[], { from, until, stepSeconds }: Window): Step[] {
  const bySlot = new Map(moves.map((one) => [one.slot, one]))
  const length = Math.floor((until.getTime() - from.getTime()) / 1000 / stepSeconds) + 1
  let there = 0
  let came = 0
  return Array.from({ length }, (_, slot) => {
    const { most = 0, change = 0, joins = 0, leaves = 0 } = bySlot.get(slot) ?? {}
    const watching = Math.max(there, most)
    there += change
    came += joins
    const at = new Date(from.getTime() + slot * stepSeconds * 1000).toISOString()
    return { at, joins, leaves, watching, stayed: came > 0 ? there / came : 0 }
  })
}

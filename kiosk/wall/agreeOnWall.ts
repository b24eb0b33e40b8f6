import type { Quality } from '#content/scene/scene.ts'
import type { WallMate } from '#content/schema/wall.ts'

/** A display of the same wall as it told last, and when that was heard, in ms of any steady clock. */
export interface HeardMate {
  readonly mate: WallMate
  readonly heardMs: number
}

/** Whoever was not heard for so long is away: nobody waits for a display that is switched off. */
const AWAY_MS = 15_000
/** News of a change reaches every display within this. */
const LEAD_MS = 4_000
const TIERS: readonly Quality[] = ['low', 'medium', 'high']

export const present = (mates: Iterable<HeardMate>, nowMs: number): WallMate[] =>
  [...mates].filter(({ heardMs }) => nowMs - heardMs < AWAY_MS).map(({ mate }) => mate)

/** All displays of a wall draw alike: what the weakest of them can. */
export const agreedTier = (own: Quality, mates: readonly WallMate[]): Quality =>
  TIERS[Math.min(...[own, ...mates.map(({ tier }) => tier)].map((tier) => TIERS.indexOf(tier)))] ?? own

/** The one whose word counts. */
const leaderOf = (all: readonly WallMate[]) =>
  all.toSorted((one, other) => one.screen.localeCompare(other.screen))[0]

interface Agreeing {
  readonly me: WallMate
  readonly mates: readonly WallMate[]
  /** The hall's clock, in ms. */
  readonly nowMs: number
  /** The first moment from then on when the programme goes to another picture. */
  readonly boundary: (fromMs: number) => number
}

/**
 * When all displays of a wall change to the next edition, if that is settled: the display with the smallest id sets a
 * moment as soon as all have the same edition whole; until then all keep what they show.
 */
export function agreeSwap({ me, mates, nowMs, boundary }: Agreeing): WallMate['swap'] {
  const all = [me, ...mates]
  const leader = leaderOf(all)
  if (leader && leader.screen !== me.screen) return leader.swap
  const edition = me.ready
  if (!edition || all.some(({ ready }) => ready !== edition)) return null
  if (all.every(({ shows }) => shows === edition)) return null
  // One that came too late for the moment that was set gets another.
  const missed = me.swap && nowMs > me.swap.atMs + LEAD_MS
  if (me.swap?.edition === edition && !missed) return me.swap
  return { edition, atMs: boundary(nowMs + LEAD_MS) }
}

/** Whether the time to change has come for this display. */
export const isTimeToSwap = (swap: WallMate['swap'], ready: string | null, nowMs: number): boolean =>
  swap !== null && swap.edition === ready && nowMs >= swap.atMs

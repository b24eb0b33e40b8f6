/** How a steady clock is read as the date: both in ms since 1970. */
interface Following {
  readonly atMs: number
  readonly aheadMs: number
}

/** The date is followed at half a millisecond a second, as NTP itself does; further away than this it was set by hand. */
const MOST_SLEW = 0.5e-3
const SET_MS = 1_000

/** The date is told in whole milliseconds, cut off: it is no less than what is told and no more than this after it. */
const GRAIN_MS = 1

/** By how much a steady clock that is read so much ahead is wrong for certain, in ms: what the grain of the date hides is nothing. */
const gapOf = (aheadMs: number, steadyMs: number, dateMs: number) => {
  const least = dateMs - steadyMs - aheadMs
  return Math.max(0, least) + Math.min(0, least + GRAIN_MS)
}

/** How a steady clock follows the date: evenly, unless somebody has set it. */
export function followDate(following: Following, steadyMs: number, dateMs: number): Following {
  const gap = gapOf(following.aheadMs, steadyMs, dateMs)
  if (Math.abs(gap) > SET_MS) return { atMs: steadyMs, aheadMs: following.aheadMs + gap }
  const most = MOST_SLEW * Math.max(0, steadyMs - following.atMs)
  return { atMs: steadyMs, aheadMs: following.aheadMs + Math.min(most, Math.max(-most, gap)) }
}

const steady = () => performance.timeOrigin + performance.now()

/**
 * The time by which all screens of the hall go: even like a steady clock, and never far from this machine's date. Several
 * nodes agree as well as their dates do: keep those together (NTP).
 */
export function createHallClock({ steadyMs = steady, dateMs = Date.now } = {}) {
  const atMs = steadyMs()
  let following: Following = { atMs, aheadMs: gapOf(0, atMs, dateMs()) }
  return {
    nowMs: () => {
      const now = steadyMs()
      following = followDate(following, now, dateMs())
      return now + following.aheadMs
    },
  }
}

export type HallClock = ReturnType<typeof createHallClock>

import type { AirSeconds, AirSpan, AirState } from '#content/schema/air.ts'
import type { Shown } from '#content/schema/broadcast.ts'

/** What viewers saw from a moment on, in ms since 1970. */
export interface AirRow {
  readonly at: number
  readonly shown: Shown
}

/** A broadcast as the account needs it; moments in ms since 1970. */
export interface Scheduled {
  readonly startsAt: number
  readonly minutes: number
  readonly endedAt: number | null
}

const STATE: Record<Shown, AirState> = {
  main: 'onAir',
  backup: 'onAir',
  backSoon: 'slate',
  intermission: 'intermission',
  nothing: 'dark',
}
const isHost = ({ shown }: AirRow) => STATE[shown] === 'onAir'

/** The account of one broadcast, in ms; undefined while its time has not come, or where it was called off before. */
export interface AirAccount {
  readonly from: number
  readonly until: number
  readonly spans: readonly { readonly state: AirState; readonly from: number; readonly until: number }[]
}

/**
 * Accounts for every moment of scheduled air: from the planned start, or from the host's first picture if that came
 * sooner, to the end the host chose. Where nobody ended it, to the planned end, or to the host's last picture if
 * that came later. What no row speaks of was dark.
 */
export function accountAir(
  { startsAt, minutes, endedAt }: Scheduled,
  rows: readonly AirRow[],
  now: number,
): AirAccount | undefined {
  const past = rows.filter(({ at }) => at <= now)
  const from = Math.min(startsAt, past.find(isHost)?.at ?? startsAt)
  const lastHost = past.findLastIndex(isHost)
  const hostUntil = lastHost < 0 ? from : (past[lastHost + 1]?.at ?? now)
  const until = Math.min(endedAt ?? now, now, Math.max(startsAt + minutes * 60_000, hostUntil))
  if (until <= from) return undefined
  const spans: { state: AirState; from: number; until: number }[] = []
  const add = (state: AirState, begin: number, end: number) => {
    const [clippedFrom, clippedUntil] = [Math.max(begin, from), Math.min(end, until)]
    if (clippedUntil <= clippedFrom) return
    const last = spans.at(-1)
    if (last?.state === state) last.until = clippedUntil
    else spans.push({ state, from: clippedFrom, until: clippedUntil })
  }
  add('dark', from, past[0]?.at ?? until)
  past.forEach(({ at, shown }, index) => {
    add(STATE[shown], at, past[index + 1]?.at ?? until)
  })
  return { from, until, spans }
}

/** Seconds of each state. */
export function secondsOf(spans: AirAccount['spans']): AirSeconds {
  const seconds: AirSeconds = { onAir: 0, slate: 0, intermission: 0, dark: 0 }
  for (const { state, from, until } of spans) seconds[state] += (until - from) / 1000
  return seconds
}

/** A fault is what the host did not choose: the slate and the dark. Their share of all, 0 to 1. */
export function failureOf(seconds: AirSeconds): {
  readonly failureSeconds: number
  readonly failureRate: number
} {
  const failureSeconds = seconds.slate + seconds.dark
  const all = failureSeconds + seconds.onAir + seconds.intermission
  return { failureSeconds, failureRate: all === 0 ? 0 : failureSeconds / all }
}

export const addSeconds = (one: AirSeconds, other: AirSeconds): AirSeconds => ({
  onAir: one.onAir + other.onAir,
  slate: one.slate + other.slate,
  intermission: one.intermission + other.intermission,
  dark: one.dark + other.dark,
})

export const asIso = ({ state, from, until }: AirAccount['spans'][number]): AirSpan => ({
  state,
  from: new Date(from).toISOString(),
  until: new Date(until).toISOString(),
})

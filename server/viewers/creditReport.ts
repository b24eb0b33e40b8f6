import { AWAY_SECONDS, GONE_SECONDS, REPORT_SECONDS } from '#content/schema/audience.ts'

/** A report of a player, as far as it matters to the count. */
export interface Report {
  /** When its token was issued, in ms since 1970: each load of the playlist has a token of its own. */
  readonly session: number
  /** CMCD `sn`: grows with each report of a session. */
  readonly sequence: number
  /** CMCD `sta`; `p` is playing. A player may leave it out where it has not changed. */
  readonly state: string | undefined
  /** CMCD `ts`, the player's own clock in ms since 1970. Only differences are looked at. */
  readonly reportedMs: number
}

/** The last that was heard of one session. */
export interface Session {
  readonly sequence: number
  readonly state: string
  readonly reportedMs: number
}

/** What the ledger knows of a viewer of a broadcast; times in ms since 1970 on the server's clock. */
export interface Viewing {
  readonly turn: number
  readonly visit: number
  readonly stretch: number
  /** When the last row was written. */
  readonly at: number
  /** The clock is used up to here: no ms is credited twice, whatever is said by however many players. */
  readonly spentUntilMs: number
  readonly sessions: ReadonlyMap<number, Session>
}

/** What a report adds to the ledger. */
export interface Credit {
  readonly kind: 'start' | 'beat'
  readonly turn: number
  readonly visit: number
  /** Watching without a pause, counted within the visit. */
  readonly stretch: number
  readonly state: string
  readonly claimedMs: number
  readonly creditedMs: number
  readonly spentUntilMs: number
}

/** CMCD `sta` of a picture that moves. */
const PLAYING = 'p'
/** Players report every ten seconds; whoever was silent for longer slept, in ms. */
const MOST_PER_REPORT_MS = 3 * REPORT_SECONDS * 1000
/** Reports that waited for a line or a server to come back may be credited this far back, in ms. */
const MOST_IN_ARREARS_MS = 120_000
/** A claim beyond a day is a broken clock. */
const LARGEST_CLAIM_MS = 86_400_000

/**
 * What a report is worth: the time its player says it played since its last report, as far as the server's clock has
 * passed and was not credited before. Undefined where the ledger learns nothing from it: it was heard before, came
 * too late, or nothing plays. `counts` is false while there is nothing to be watched.
 */
export function creditReport(
  before: Viewing | undefined,
  report: Report,
  { nowMs, counts }: { readonly nowMs: number; readonly counts: boolean },
): Credit | undefined {
  const session = before?.sessions.get(report.session)
  const state = report.state ?? session?.state ?? ''
  const playing = state === PLAYING && counts
  if (session && report.sequence <= session.sequence) return undefined
  const turn = before ? before.turn + 1 : 0
  if (!before || nowMs - before.at > AWAY_SECONDS * 1000) {
    if (!playing) return undefined
    const visit = before ? before.visit + 1 : 0
    return { kind: 'start', turn, visit, stretch: 0, state, claimedMs: 0, creditedMs: 0, spentUntilMs: nowMs }
  }
  const played = counts && session?.state === PLAYING
  const claimedMs = played
    ? Math.min(LARGEST_CLAIM_MS, Math.max(0, Math.round(report.reportedMs - session.reportedMs)))
    : 0
  // A clock that was set back is written down, or every later report would seem to come from before.
  const setBack = session !== undefined && report.reportedMs < session.reportedMs
  if (claimedMs === 0 && playing === (session?.state === PLAYING) && !setBack) return undefined
  const spent = Math.max(before.spentUntilMs, nowMs - MOST_IN_ARREARS_MS)
  const creditedMs = Math.max(0, Math.min(claimedMs, MOST_PER_REPORT_MS, Math.floor(nowMs - spent)))
  const goesOn = claimedMs > 0 || nowMs - before.at <= GONE_SECONDS * 1000
  return {
    kind: 'beat',
    turn,
    visit: before.visit,
    stretch: goesOn ? before.stretch : before.stretch + 1,
    state,
    claimedMs,
    creditedMs,
    spentUntilMs: spent + creditedMs,
  }
}

/** What is known after a credit was written. */
export function afterCredit(
  before: Viewing | undefined,
  { session, sequence, reportedMs }: Report,
  { turn, visit, stretch, state, spentUntilMs }: Credit,
  at: number,
): Viewing {
  const sessions = new Map(before?.sessions).set(session, { sequence, state, reportedMs })
  return { turn, visit, stretch, at, spentUntilMs, sessions }
}

/** What the ledger knows of one token. */
export interface Watched {
  /** The greatest claim so far, in s. */
  readonly played: number
  /** Credited so far, in s. */
  readonly credited: number
  /** When the token was issued, in ms. */
  readonly since: number
  /** When its last report was credited, or it was issued, in ms. */
  readonly last: number
}

/** A page measures a little ahead of what reaches us; never more than this in all, in s. */
const TOLERANCE_SECONDS = 1
/** Pages report every few seconds. Whoever was silent for longer was not watching a live broadcast all that time, in s. */
const LONGEST_GAP_SECONDS = 60

/**
 * How many seconds a report adds. The page's claim counts only as far as it grows, and only as far as the server's
 * own clock allows: since the last report, and in all since the token was issued.
 */
export function creditBeat(
  before: Watched,
  claimed: number,
  now: number,
): { credit: number; after: Watched } {
  const grown = Math.max(0, claimed - before.played)
  const sinceLast = Math.min(LONGEST_GAP_SECONDS, Math.max(0, (now - before.last) / 1000)) + TOLERANCE_SECONDS
  const inAll = Math.max(0, (now - before.since) / 1000) + TOLERANCE_SECONDS - before.credited
  const credit = Math.max(0, Math.min(grown, sinceLast, inAll))
  // What was refused is not banked: the claim moves on, the credit does not.
  const played = Math.max(before.played, claimed)
  return {
    credit,
    after: { ...before, played, credited: before.credited + credit, last: credit > 0 ? now : before.last },
  }
}

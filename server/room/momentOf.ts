interface OnAir {
  readonly onAirMs: number
  /** Null while it has not ended. */
  readonly endedMs: number | null
}

/**
 * The moment that a message belongs to: what the page says, as far as a picture of that moment can have been seen.
 * Without a picture it is now, or the end. In ms since 1970.
 */
export function momentOf(said: number | null, { onAirMs, endedMs }: OnAir, nowMs: number): number {
  const last = endedMs ?? nowMs
  return Math.round(Math.min(last, Math.max(onAirMs, said ?? last)))
}

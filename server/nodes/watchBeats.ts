/** What a node has written of itself. */
export interface Beat {
  readonly name: string
  readonly run: string
  readonly beats: number
}

/** The beats that were seen, and since when they stand still; ms of a clock that only runs on. */
export interface Watched {
  readonly lookedAt: number
  readonly nodes: ReadonlyMap<string, Beat & { readonly stillSince: number }>
}

/** A node that has not beaten for so long is gone, in ms. */
export const GONE_AFTER_MS = 5000
/** Whoever has not looked for so long has seen nothing: it may have slept itself, or the database was away. */
const BLIND_AFTER_MS = 2500

export const nothingSeen: Watched = { lookedAt: Number.NEGATIVE_INFINITY, nodes: new Map() }

/**
 * Who is gone: a node whose beats stood still for a while through which the watcher could look all the time. The
 * clocks of the nodes are not compared, so that none has to be right.
 */
export function watchBeats(
  before: Watched,
  beats: readonly Beat[],
  now: number,
): { readonly watched: Watched; readonly gone: readonly Beat[] } {
  const blind = now - before.lookedAt > BLIND_AFTER_MS
  const nodes = beats.map((beat) => {
    const last = before.nodes.get(beat.name)
    const still = !blind && last?.run === beat.run && last.beats === beat.beats
    return { ...beat, stillSince: still ? last.stillSince : now }
  })
  return {
    watched: { lookedAt: now, nodes: new Map(nodes.map((node) => [node.name, node])) },
    gone: nodes.filter(({ stillSince }) => now - stillSince >= GONE_AFTER_MS),
  }
}

/** Which sentence is spoken at a second of its recording. `cues` says when each begins, in s. */
export const sentenceAt = (cues: readonly number[], seconds: number): number =>
  Math.max(
    0,
    cues.findLastIndex((cue) => cue <= seconds),
  )

import type { TimedFragment, Timeline } from './timeline.ts'

/** One choice of quality; null is sound alone. */
export interface Level {
  readonly height: number | null
}

export interface Playback {
  /** Jumps to the newest moment and stays there. */
  readonly toLive: () => void
  /** Goes to a place, in s of media time. */
  readonly seek: (seconds: number) => void
  /** Whether the picture keeps to the newest moment; a viewer who went back is let be. */
  readonly isFollowing: () => boolean
  readonly letBe: () => void
  readonly timeline: () => Timeline | undefined
  readonly fragments: () => readonly TimedFragment[]
  /** The best first; empty where the browser chooses by itself. */
  readonly levels: () => readonly Level[]
  /** Index of the level that plays, and whether it was chosen by the player. */
  readonly level: () => { readonly index: number; readonly auto: boolean }
  /** -1 leaves the choice to the player. */
  readonly setLevel: (index: number) => void
  /** Whether the viewer chose to do without the picture. */
  readonly isSoundAlone: () => boolean
  readonly stop: () => void
}

import type { Scene3d } from '#content/scene/scene.ts'
import type { Passage } from './marshWorks.ts'

/** On which way between two of the six works we are, and how the flooding was done. */
export interface CordgrassInputs {
  readonly passage: Passage
  /** cm of water while it is flooded. */
  readonly level: number
  readonly months: number
}

export interface CordgrassScene extends Scene3d<CordgrassInputs> {
  /** s of the moment drawn last. */
  readonly seconds: () => number
}

import type { Scene3d } from '#content/scene/scene.ts'
import type { StormClock } from './stormClock.ts'

/** How rare the storm is (years), how much of the corner is paved (0–1), and where in the storm we are. */
export interface RaingardenInputs {
  readonly years: number
  readonly paving: number
  readonly clock: StormClock
}

export interface RaingardenScene extends Scene3d<RaingardenInputs> {
  /** s of the moment drawn last. */
  readonly seconds: () => number
}

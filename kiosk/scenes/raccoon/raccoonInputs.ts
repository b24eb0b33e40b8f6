import type { Scene3d } from '#content/scene/scene.ts'
import type { Place } from './transect.ts'

export interface RaccoonInputs {
  /** Where the torch points, on the ground. */
  readonly torch: Place
  /** Which walk it is: another one finds the animals elsewhere. */
  readonly walk: number
  /** Animals counted and stretches walked so far, one bit each. */
  readonly seen: number
  readonly walked: number
  /** Food left about, 0 (none) to 1 (as in 2022). */
  readonly feeding: number
  /** Animals per hectare at the end of each year since 2022; the last is now. */
  readonly years: readonly number[]
}

export interface RaccoonScene extends Scene3d<RaccoonInputs> {
  /** The place on the ground below a point of the picture (parts of the frame from the upper left). */
  groundAt(x: number, y: number): Place
}

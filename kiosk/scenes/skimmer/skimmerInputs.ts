import type { Scene3d } from '#content/scene/scene.ts'
import type { RaceMoment, Round } from './race.ts'
import type { Spot } from './river.ts'

/** All that was done at the helm; everything on the picture follows from it and the time. */
export interface SkimmerInputs {
  /** null while the boat is moored. */
  readonly round: Round | null
}

export interface SkimmerScene extends Scene3d<SkimmerInputs> {
  /** s of the moment drawn last, and the race at it. */
  readonly seconds: () => number
  readonly race: () => RaceMoment
  /** Where on the river a point of the picture lies, given in parts from its left and top. */
  readonly onRiver: (x: number, y: number) => Spot | undefined
}

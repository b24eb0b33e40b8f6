import type { MascotMoment } from '#content/ip/createMascot.ts'
import type { Scene3d } from '#content/scene/scene.ts'
import type { Kind } from './kinds.ts'

export interface MascotInputs extends MascotMoment {
  /** Which part of the flower's story is told; -1 on the home page, where there is none. */
  readonly chapter: number
  /** When that part began, in s of the scene's time. */
  readonly turned: number
  /** The daily mean temperature the visitor set for the bud, in °C. */
  readonly celsius?: number
  /** Which of the four flowers is compared. */
  readonly kind?: Kind
}

/** The scene also tells its controls what time it is on the picture, so that a gesture begins now. */
export interface MascotScene extends Scene3d<MascotInputs> {
  readonly seconds: () => number
}

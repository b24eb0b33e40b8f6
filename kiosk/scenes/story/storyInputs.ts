import type { MascotMoment } from '#content/ip/createMascot.ts'
import type { Scene3d } from '#content/scene/scene.ts'
import type { StoryStage } from '#content/schema/mascot.ts'

export interface StoryInputs extends MascotMoment {
  readonly stage: StoryStage
  /** The stage before, which it comes from since `changed`, in s of the scene's time. */
  readonly was: StoryStage
  readonly changed: number
  /** Which episode and beat are told; for the controls. */
  readonly episode: number
  readonly beat: number
}

/** Tells its controls what time it is on the picture. */
export interface StoryScene extends Scene3d<StoryInputs> {
  readonly seconds: () => number
}

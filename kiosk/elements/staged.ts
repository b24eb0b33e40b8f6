import type { MascotMoment } from '#content/ip/createMascot.ts'
import type { Scene3d } from '#content/scene/scene.ts'
import type { SceneName } from '#content/schema/sceneName.ts'
import type { Box } from '../companion/companionBox.ts'
import type { AnyScene } from '../scenes/scenes.ts'

/** The mascot in a corner of the picture. */
export interface Besides {
  readonly box: Box
  readonly moment: MascotMoment
}

/** What came onto the stage, for whoever lays words and controls over it. */
export interface Staged {
  readonly name: SceneName
  readonly module: AnyScene
  readonly scene: Scene3d<unknown>
}

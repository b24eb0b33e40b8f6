import type { MascotMoment } from '#content/ip/createMascot.ts'
import type { Scene3d } from '#content/scene/scene.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Box } from '../companion/companionBox.ts'
import type { AnyScene } from '../scenes/scenes.ts'
import { type StageName, stageNameOf } from '../scenes/stageName.ts'

/** The mascot in a corner of the picture. */
export interface Besides {
  readonly box: Box
  readonly moment: MascotMoment
}

/** What came onto the stage, for whoever lays words and controls over it. */
export interface Staged {
  readonly name: StageName
  readonly module: AnyScene
  readonly scene: Scene3d<unknown>
}

/** Whether the picture of an exhibit is the one that is on. */
export const isOn = (staged: Staged | undefined, exhibit: Exhibit | undefined): boolean =>
  exhibit !== undefined && staged?.name === stageNameOf(exhibit)

/** Whether pictures hang behind the stage: those of an exhibit that is made of them, or for want of its model. */
export const isHung = ({ plate }: Exhibit, staged: Staged | undefined): boolean =>
  plate !== undefined && (plate.kind !== 'model' || staged?.module.lacking === true)

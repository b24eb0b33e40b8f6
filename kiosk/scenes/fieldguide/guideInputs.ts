import type { Scene3d } from '#content/scene/scene.ts'
import type { Name, Trait } from './species.ts'

export interface GuideInputs {
  /** Who is in the window, and since when, in s of the scene's time. */
  readonly name: Name
  readonly since: number
  /** How far a finger has turned it, radians. */
  readonly turn: number
  /** What the pencil shows, and since when. */
  readonly mark: Trait | null
  readonly markAt: number
  /** True while a round is on: no words point at the picture. */
  readonly playing: boolean
}

export const start: GuideInputs = {
  name: 'plane',
  since: -10,
  turn: 0,
  mark: null,
  markAt: 0,
  playing: false,
}

/** What the controls ask of the scene. */
export interface GuideScene extends Scene3d<GuideInputs> {
  readonly seconds: () => number
  /** The lowest place of the pencil's line, in parts of the picture from the left and the top; undefined while it rests. */
  readonly marked: () => { readonly x: number; readonly y: number } | undefined
}

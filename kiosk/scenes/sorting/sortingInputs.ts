import type { Scene3d } from '#content/scene/scene.ts'
import type { WasteStream } from '#content/schema/exhibit.ts'
import type { Thing } from './createThings.ts'

/** In parts of the picture, from the left and the top. */
export interface PicturePoint {
  readonly x: number
  readonly y: number
}

/** A decision that is being shown: the thing, the bin it was given to, and when. */
export interface Throw {
  readonly thing: Thing
  readonly stream: WasteStream
  readonly right: boolean
  /** True where it made a flower whole: the leaves fly higher. */
  readonly festive: boolean
  /** s of the scene's time. */
  readonly at: number
  /** Where the finger let it go; null where the bin was tapped. */
  readonly from: PicturePoint | null
}

/** The state of the game, as far as the picture shows it. */
export interface SortingInputs {
  /** The thing to sort now, and when it came, in s of the scene's time. */
  readonly thing: Thing | null
  readonly since: number
  /** The next ones in line. */
  readonly waiting: readonly Thing[]
  /** Where a finger holds it. */
  readonly drag: PicturePoint | null
  readonly hover: WasteStream | null
  readonly last: Throw | null
  /** How large the thing in hand is, 1 for the usual. */
  readonly size: number
  /** How many things came home; each makes a flower. */
  readonly home: number
}

/** What the controls ask of the scene. */
export interface SortingScene extends Scene3d<SortingInputs> {
  readonly seconds: () => number
  /** The box around a bin's front, in parts of the picture from the left and the top. */
  readonly binBox: (stream: WasteStream) => { x: number; y: number; width: number; height: number }
  /** Where the thing waits, likewise. */
  readonly hand: () => PicturePoint
  /** The middle of the table's front edge, where a thing's name is written. */
  readonly nameplate: () => PicturePoint
}

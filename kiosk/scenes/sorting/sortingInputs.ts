import type { WasteStream } from '#content/schema/exhibit.ts'
import type { Thing } from './createThings.ts'

/** A decision that is being shown: the thing, the bin it was given to, and when. */
export interface Throw {
  readonly thing: Thing
  readonly stream: WasteStream
  readonly right: boolean
  /** s of the scene's time. */
  readonly at: number
}

export interface SortingInputs {
  /** The thing to sort now, and when it came. */
  readonly thing: Thing | null
  readonly since: number
  /** Where a finger holds it, in parts of the picture from the left and the top. */
  readonly drag: { readonly x: number; readonly y: number } | null
  readonly hover: WasteStream | null
  readonly last: Throw | null
}

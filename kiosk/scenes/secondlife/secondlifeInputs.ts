import type { Thing, Workshop } from './workshops.ts'

export interface SecondlifeInputs {
  readonly thing: Thing
  /** The workshop it was sent to; null while it waits or is held. */
  readonly to: Workshop | null
  /** 0 … 1 of its way there, through the machine and out again. */
  readonly sent: number
  /** Where a finger holds it or let it go, in parts of the picture from the left and the top. */
  readonly held: { readonly x: number; readonly y: number } | null
  /** The workshop under the finger. */
  readonly near: Workshop | null
  /** Share of old metal in new aluminium, 0 … 1. */
  readonly recycled: number
}

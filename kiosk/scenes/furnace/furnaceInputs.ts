export interface FurnaceInputs {
  /** What the visitor looks at now. */
  readonly at: 'fire' | 'smoke' | 'ash'
  /** Water in the waste, 0 … 1 by weight. */
  readonly water: number
  /** How far the bead has come on the way of the smoke, 0 … 1. */
  readonly way: number
  /** How much of the cube is burnt, 0 … 1. */
  readonly burnt: number
}

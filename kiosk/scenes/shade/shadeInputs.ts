export type ShadeChapter = 'light' | 'shadow' | 'thermal' | 'water' | 'measured'

export interface ShadeInputs {
  /** How high the sun stands, in degrees. */
  readonly sun: number
  /** Leaf area index: m² of leaf above each m² of ground. */
  readonly lai: number
  /** Width of the crown, m. */
  readonly crown: number
  /** How much of the picture is seen through the thermal camera, 0–1. */
  readonly thermal: number
  /** Water the tree has given to the air, kg. */
  readonly water: number
  /** What the visitor is told about; the rising drops belong to `water`. */
  readonly chapter: ShadeChapter
}

import type { Airy } from './createAir.ts'
import type { Species } from './treeLedger.ts'

export type CarbonChapter = Airy | 'kinds' | 'double'

export interface CarbonInputs {
  readonly species: Species
  /** Of the trunk at 1.3 m, cm. */
  readonly diameter: number
  /** Trees of half the diameter on the other dish, in `double`; the last may still be growing. */
  readonly trees: number
  readonly chapter: CarbonChapter
}

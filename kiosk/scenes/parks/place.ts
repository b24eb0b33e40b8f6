import { SIDE, type Spot } from './parkPlan.ts'

/** Metres in one unit of the scene. */
export const METRES = 158
/** Half the sheet, in units. */
export const HALF = SIDE / 2 / METRES
/** The top of the paper. */
export const GROUND = 0.16

/** Where a spot of the district lies in the scene. */
export const toScene = ([east, south]: Spot): { readonly x: number; readonly z: number } => ({
  x: east / METRES,
  z: south / METRES,
})

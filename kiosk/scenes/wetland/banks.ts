/** A mud bank: an ellipse on the water, in metres; x is for a 16:9 frame and stretches with wider ones. */
export interface Bank {
  readonly x: number
  readonly z: number
  readonly wide: number
  readonly deep: number
}

/** The flats that the ebb lays bare, near to far. */
export const banks: readonly Bank[] = [
  { x: 5.2, z: -8.5, wide: 7.5, deep: 3.4 },
  { x: -9, z: -15, wide: 8, deep: 3.4 },
  { x: 2, z: -28, wide: 15, deep: 6 },
  { x: -26, z: -44, wide: 20, deep: 8 },
  { x: 24, z: -52, wide: 24, deep: 9 },
]

const TIDE_SECONDS = 260

/** The level of the water, -1 lowest to 1 highest: it comes and goes while one looks, slowly. */
export const tideAt = (seconds: number) => Math.sin((seconds / TIDE_SECONDS) * 2 * Math.PI - 0.6)

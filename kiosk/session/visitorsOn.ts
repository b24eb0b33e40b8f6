import type { Switches } from './readSwitches.ts'

interface Screen {
  readonly width: number
  readonly height: number
}

/** From here on each of two visitors has a picture of at least 5:4. */
const WIDE_FOR_TWO = 2.5

/** How many visitors a touch screen takes side by side; half a screen and an editor's preview take one. */
export const visitorsOn = ({ width, height }: Screen, { side, preview }: Switches): 1 | 2 =>
  width >= height * WIDE_FOR_TWO && side === null && !preview ? 2 : 1

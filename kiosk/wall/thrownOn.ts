import { fitsInputs } from '#content/scene/fitsInputs.ts'
import type { Staged } from '../elements/staged.ts'
import type { WallSeat } from './wallSeat.ts'

/** How a stage shows what a visitor throws from a touch screen: at which second, and as what the visitor has done. */
export const thrownOn = (seat: WallSeat, staged: () => Staged | undefined) => ({
  clock: () => seat.steered()?.seconds ?? 0,
  /** Undefined, so that the scene takes its own tour, where it does not know what was said. */
  acted: () => {
    const inputs = seat.steered()?.inputs
    const on = staged()
    return on && fitsInputs(on.module.start, inputs) ? inputs : undefined
  },
})

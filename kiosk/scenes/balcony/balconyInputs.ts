import type { Brown } from './compost.ts'
import type { Aspect } from './plants.ts'

export interface BalconyInputs {
  readonly aspect: Aspect
  /** m² for pots, 1 to 4. */
  readonly area: number
  /** 1 to 12. */
  readonly month: number
  /** 0 our own eyes, 1 a bee's. */
  readonly bee: number
  /** Share of brown in the compost, 0 to 1, and what it is. */
  readonly brown: number
  readonly kind: Brown
}

export const startInputs: BalconyInputs = {
  aspect: 'south',
  area: 3,
  month: 6,
  bee: 0,
  brown: 0.3,
  kind: 'leaves',
}

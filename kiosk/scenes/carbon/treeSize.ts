import type { Species } from './treeLedger.ts'

export interface TreeSize {
  /** m */
  readonly height: number
  readonly crown: number
}

/** Height and crown in m for a trunk in cm: measured street trees (F2, US Forest Service RDS-2016-0005). */
const measured = {
  plane: { height: [1.8124, 0.5584], crown: [0.7595, 0.7351] },
  ginkgo: { height: [1.4595, 0.6073], crown: [0.5623, 0.7555] },
  camphor: { height: [1.5593, 0.5132], crown: [0.6078, 0.747] },
} as const

/** How large the paper tree is drawn; the dawn redwood has no such regression and its size is illustrative. */
export function sizeOf(species: Species, diameter: number): TreeSize {
  if (species === 'metasequoia') return { height: 1.75 * diameter ** 0.66, crown: 0.72 * diameter ** 0.6 }
  const { height, crown } = measured[species]
  return { height: height[0] * diameter ** height[1], crown: crown[0] * diameter ** crown[1] }
}

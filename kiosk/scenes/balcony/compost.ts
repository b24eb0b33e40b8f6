/** Carbon to nitrogen of what goes into the crate (Rynk 1992; fallen leaves 40–60, sawdust 200 and more). */
export const CARBON_TO_NITROGEN = { greens: 15, leaves: 50, sawdust: 200 } as const
export type Brown = 'leaves' | 'sawdust'
/** Between these a heap starts well. */
export const TARGET = [25, 30] as const

/**
 * C/N = Σ mᵢCᵢ / Σ mᵢNᵢ of dry parts (F9). All parts are taken to be carbon by the same share of their dry mass, so
 * that N follows from each part's own ratio.
 */
export function carbonToNitrogen(
  parts: readonly { readonly mass: number; readonly ratio: number }[],
): number {
  const carbon = parts.reduce((sum, { mass }) => sum + mass, 0)
  const nitrogen = parts.reduce((sum, { mass, ratio }) => sum + mass / ratio, 0)
  return nitrogen > 0 ? carbon / nitrogen : 0
}

/** The ratio of vegetable scraps mixed with a brown share from 0 to 1. */
export const mixRatio = (share: number, brown: Brown) =>
  carbonToNitrogen([
    { mass: 1 - share, ratio: CARBON_TO_NITROGEN.greens },
    { mass: share, ratio: CARBON_TO_NITROGEN[brown] },
  ])

/** What there is too much of, if anything. */
export function verdict(ratio: number): 'nitrogen' | 'good' | 'carbon' {
  if (ratio < TARGET[0]) return 'nitrogen'
  return ratio > TARGET[1] ? 'carbon' : 'good'
}

/** Trees whose account can be kept, each from its own equation. */
export const SPECIES = ['plane', 'ginkgo', 'camphor', 'metasequoia'] as const
export type Species = (typeof SPECIES)[number]

/** y = factor · D^exponent, D the trunk's diameter at 1.3 m in cm. */
type Power = readonly [factor: number, exponent: number]

interface Account {
  /** Diameters the equations were made for, cm; the rail keeps within 10–60 of them. */
  readonly from: number
  readonly to: number
  /** CO₂ stored, kg: fitted to the i-Tree Streets table for New York's climate (F3). */
  readonly stored?: Power
  /** Dry mass above ground, kg (F3b), where there is no such table. */
  readonly dry?: Power
  readonly yearly?: Power
  readonly rain?: Power
  readonly dust?: Power
  readonly sources: readonly string[]
}

/** Carbon is about half of dry wood; CO₂ weighs 44/12 of its carbon. */
const CARBON_PART = 0.5
const CO2_PER_CARBON = 44 / 12

export const accounts: Readonly<Record<Species, Account>> = {
  plane: {
    from: 12,
    to: 60,
    stored: [0.05804, 2.6371],
    yearly: [0.18293, 1.5984],
    rain: [0.04307, 1.3716],
    dust: [0.94063, 1.3021],
    sources: ['F3', 'K1'],
  },
  ginkgo: {
    from: 12,
    to: 60,
    stored: [0.07695, 2.5441],
    yearly: [0.20368, 1.5384],
    rain: [0.009045, 1.6759],
    sources: ['F3', 'K1'],
  },
  camphor: { from: 8, to: 16, dry: [0.0769, 2.4566], sources: ['F3b', 'K2'] },
  metasequoia: { from: 9, to: 27, dry: [0.06291, 2.4841], sources: ['F3b', 'K2'] },
}

const power = ([factor, exponent]: Power, diameter: number) => factor * diameter ** exponent

export interface Ledger {
  /** CO₂ in the tree, kg; from `dry` it counts only what is above ground. */
  readonly stored: number
  /** CO₂ added in a year, kg. */
  readonly yearly?: number
  /** Rain kept in the crown in a year, m³. */
  readonly rain?: number
  /** PM10 that settles on the leaves in a year, g. */
  readonly dust?: number
}

/** What a tree of that trunk, in cm, has to its account: a teaching estimate, ±50 %. */
export function ledgerOf(species: Species, diameter: number): Ledger {
  const { stored, dry, yearly, rain, dust } = accounts[species]
  const kept = stored
    ? power(stored, diameter)
    : dry
      ? power(dry, diameter) * CARBON_PART * CO2_PER_CARBON
      : 0
  return {
    stored: kept,
    ...(yearly && { yearly: power(yearly, diameter) }),
    ...(rain && { rain: power(rain, diameter) }),
    ...(dust && { dust: power(dust, diameter) }),
  }
}

/** How many trees of half the diameter store what one does: 2 to the power of the exponent, about 6 for a plane. */
export function halvesToMatch(species: Species): number {
  const { stored, dry } = accounts[species]
  return 2 ** (stored ?? dry ?? [1, 1])[1]
}

/** A car gives off about 0.15–0.2 kg of CO₂ a kilometre; so far a tree's year makes up for, km, least and most. */
export const drivenBy = (yearly: number): readonly [least: number, most: number] => [
  yearly / 0.2,
  yearly / 0.15,
]

/**
 * How the beam leans, in radians: to the left while the large tree is heavier; level where both pans match.
 * Only its sign and its zero say something, the angle is drawn.
 */
export function leanOf(left: number, right: number): number {
  if (right <= 0) return 0.15
  return 0.15 * Math.tanh(1.3 * Math.log(left / right))
}

import { clamp, mix } from '#content/scene/curves.ts'

/** What the volunteers of Shanghai's census found: animals per hectare and per km of transect (R1). */
export const census = {
  2022: { perHectare: 1.08, perKm: 2.8 },
  2025: { perHectare: 0.41, perKm: 1.02 },
} as const

/** The most a month's walk of the census may ask of one picture, km. */
export const TRANSECT_KM = 5
export const FIRST_YEAR = 2022
/** Growth rate r, per year: chosen so that the curve passes both counts; illustrative. */
export const GROWTH_A_YEAR = 1

/** Sightings per km: what was seen divided by what was walked; 0 before the first step. */
export const sightingsPerKm = (seen: number, km: number) => (km > 0 ? seen / km : 0)

/** One animal on how many square metres, from animals per hectare (10,000 m²). */
export const squareMetresEach = (perHectare: number) => 10_000 / perHectare

/**
 * Carrying capacity K, animals per hectare, for a share of feeding from 0 (none, bins shut) to 1 (as in 2022).
 * The ends are the two counts of the census; the straight line between them is illustrative.
 */
export const capacityFor = (feeding: number) =>
  mix(census[2025].perHectare, census[2022].perHectare, clamp(feeding))

/**
 * Animals per hectare after some years: the solution of dN/dt = rN(1 − N/K) (Verhulst 1838),
 * N = K / (1 + (K/N₀ − 1)·e^(−rt)).
 */
export function densityAfter(now: number, capacity: number, years: number, rate = GROWTH_A_YEAR): number {
  if (now <= 0 || capacity <= 0) return 0
  return capacity / (1 + (capacity / now - 1) * Math.exp(-rate * years))
}

/** Sightings per km to expect at a density: the line through the counts of 2022 and 2025. */
export function perKmAt(perHectare: number): number {
  const [early, late] = [census[2022], census[2025]]
  const slope = (early.perKm - late.perKm) / (early.perHectare - late.perHectare)
  return Math.max(0, late.perKm + slope * (perHectare - late.perHectare))
}

/** How many animals hide along a transect of so many km; never none, somebody has to be at home. */
export const animalsAlong = (perHectare: number, km = TRANSECT_KM) =>
  Math.max(1, Math.round(perKmAt(perHectare) * km))

import { answersOf } from '../schema/answersOf.ts'

/** Whole per cents that add up to 100: what rounding leaves over goes to the largest remainders (Hare's method). */
export function pollShares(counts: readonly number[]): number[] {
  const all = answersOf(counts)
  if (all === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count * 100) / all)
  const shares = exact.map(Math.floor)
  const left = 100 - answersOf(shares)
  const remainder = (place: number) => (exact[place] ?? 0) - (shares[place] ?? 0)
  const places = counts.map((_, place) => place).sort((one, other) => remainder(other) - remainder(one))
  for (const place of places.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1
  return shares
}

import { clamp } from '#content/scene/curves.ts'

/** Parks of Shanghai at the end of the year; 2020 counts city parks only (G4, G2, G6, G1; 2023 = 973 − 141). */
export const parkYears = [
  { year: 2020, parks: 406 },
  { year: 2021, parks: 532 },
  { year: 2022, parks: 670 },
  { year: 2023, parks: 832 },
  { year: 2024, parks: 973 },
  { year: 2025, parks: 1100 },
] as const

export const FIRST_YEAR = parkYears[0].year
export const LAST_YEAR = parkYears[parkYears.length - 1]?.year ?? FIRST_YEAR

/** Parks at that year's end, exact at whole years and on the way between them while the rail moves. */
export function parksIn(year: number): number {
  const at = clamp(year, FIRST_YEAR, LAST_YEAR) - FIRST_YEAR
  const before = parkYears[Math.floor(at)]?.parks ?? 0
  const after = parkYears[Math.ceil(at)]?.parks ?? before
  return Math.round(before + (after - before) * (at - Math.floor(at)))
}

/** Forest cover of Shanghai, % of its land, and park green per resident, m² (G1). */
export const greenIn = {
  2020: { forest: 18.49, perPerson: 8.5 },
  2025: { forest: 19.5, perPerson: 9.5 },
} as const

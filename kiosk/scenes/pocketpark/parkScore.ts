import { clamp } from '#content/scene/curves.ts'
import { countOf, type KINDS, LOT_M2, type Plan, SQUARE_M } from './parkPlan.ts'

/** Breast-height diameter of a London plane in cm after so many years: 3.32·t^0.762 (F2b, US street trees). */
export const planeDiameter = (years: number): number => 3.32 * Math.max(0, years) ** 0.762
/** Its crown's width in m: 0.760·D^0.735 (F2, the same trees). */
export const planeCrown = (diameter: number): number => 0.76 * diameter ** 0.735
/** Its height in m: 1.812·D^0.558 (F2). */
export const planeHeight = (diameter: number): number => 1.812 * diameter ** 0.558

/** Runoff coefficients: hard ground 0.85–0.95, green about 0.15 (textbook). */
export const RUNOFF = { hard: 0.9, green: 0.15, pond: 0 } as const
/** A once-a-year hour of rain in Shanghai, mm (F10). */
export const RAIN_MM = 36.5
/** Arrhenius' exponent: ten times the area, 1.78 times the species (F14). */
export const AREA_EXPONENT = 0.25
/** So many kinds on 100 m² of one sort of green; chosen for teaching. */
const KINDS_ON_100_M2 = 5

export interface ParkScore {
  /** Share of the lot under crowns, 0–1; a teaching estimate: crowns are counted side by side. */
  readonly shade: number
  /** m³ of a once-a-year hour of rain that run off the lot. */
  readonly runoff: number
  /** Share of that rain that stays. */
  readonly kept: number
  /** Kinds of animals and plants that might come; illustrative. */
  readonly species: number
}

/** What a design is worth after so many years. */
export function scoreOf(plan: Plan, years: number): ParkScore {
  const square = SQUARE_M ** 2
  const crown = planeCrown(planeDiameter(years))
  const shaded = (countOf(plan, 'tree') * Math.PI * crown ** 2) / 4
  const green =
    square * (countOf(plan, 'tree') + countOf(plan, 'shrub') + countOf(plan, 'lawn') + countOf(plan, 'bees'))
  const pond = square * countOf(plan, 'pond')
  const hard = LOT_M2 - green - pond
  const running = (hard * RUNOFF.hard + green * RUNOFF.green + pond * RUNOFF.pond) / LOT_M2
  return {
    shade: clamp(shaded / LOT_M2),
    runoff: (running * RAIN_MM * LOT_M2) / 1000,
    kept: 1 - running,
    species: speciesOf(green + pond, varietyOf(plan)),
  }
}

const HOMES = ['tree', 'shrub', 'lawn', 'pond', 'bees'] as const satisfies readonly (typeof KINDS)[number][]

/** How many sorts of homes for animals the design offers, 0–5. */
export const varietyOf = (plan: Plan): number => HOMES.filter((home) => countOf(plan, home) > 0).length

/** S = c·A^z for each sort of home, F14; that sorts of homes add up so simply is illustrative. */
export const speciesOf = (greenM2: number, variety: number): number =>
  greenM2 <= 0 ? 0 : Math.round(KINDS_ON_100_M2 * (greenM2 / 100) ** AREA_EXPONENT * variety)

/** A park is judged as it will be after so many years, so that nobody wins by waiting. */
export const JUDGED_AFTER_YEARS = 15
/** Brings the kinds a full lot can house near the hundred of a full shade. */
const POINTS_A_KIND = 2

/** What a design is worth on the board of the day: shade and kept rain in per cent, and two points for each kind. */
export function pointsOf(plan: Plan): number {
  const { shade, kept, species } = scoreOf(plan, JUDGED_AFTER_YEARS)
  return Math.round(100 * shade) + Math.round(100 * kept) + POINTS_A_KIND * species
}

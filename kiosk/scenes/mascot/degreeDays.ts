/**
 * How far a flower bud has come after days of a mean temperature: growing degree days, GDD = Σ max(0, T − base)
 * (Réaumur 1735). Base and thresholds of the yulan in Shanghai must be found from records of the place; those here
 * are illustrative only (示意) and say so on the screen.
 */
export const BASE_CELSIUS = 5
/** From 1 February, when the cold of winter has done its part. */
export const DAYS_AT_MOST = 75

/** The picture shows the bud after so many days of one temperature. */
export const DAYS_TOLD = 30
/** A day of winter, at which the visitor begins. */
export const COLD_CELSIUS = 3

/** °C·d at which each stage begins. */
export const stages = [
  { id: 'asleep', from: 0 },
  { id: 'swelling', from: 40 },
  { id: 'showing', from: 95 },
  { id: 'open', from: 150 },
] as const
export type BudStage = (typeof stages)[number]['id']

/** Warmth gathered in °C·d after a number of days of one mean temperature in °C. */
export const degreeDays = (celsius: number, days: number) => days * Math.max(0, celsius - BASE_CELSIUS)

/** Days until a stage begins at one mean temperature; undefined where it never comes within the spring. */
export function daysUntil(stage: BudStage, celsius: number): number | undefined {
  const { from } = stages.find(({ id }) => id === stage) ?? stages[0]
  const daily = Math.max(0, celsius - BASE_CELSIUS)
  const days = from === 0 ? 0 : Math.ceil(from / daily)
  return Number.isFinite(days) && days <= DAYS_AT_MOST ? days : undefined
}

/** The stage that so much warmth has brought about. */
export const stageAt = (warmth: number): BudStage =>
  stages.findLast(({ from }) => warmth >= from)?.id ?? stages[0].id

/** The same as a share, 0 for a sleeping bud and 1 for an open flower; the picture is drawn from it. */
export const openedBy = (warmth: number) => Math.min(1, Math.max(0, warmth / (stages.at(-1)?.from ?? 1)))

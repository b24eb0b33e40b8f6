import { clamp, smoothstep } from '#content/scene/curves.ts'
import type { Plant } from './plants.ts'

export const YEAR = 365
const MONTH_ENDS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365] as const

/** The day of an ordinary year, 1–365. */
export const dayOf = ([month, day]: readonly [month: number, day: number]): number =>
  (MONTH_ENDS[month - 1] ?? 0) + day

/** Month and day of a day of the year; days beyond either end run on into the next or last year. */
export function dateOf(day: number): readonly [month: number, day: number] {
  const whole = wrap(Math.round(day) - 1) + 1
  const month = MONTH_ENDS.findIndex((end) => whole <= end)
  return [month, whole - (MONTH_ENDS[month - 1] ?? 0)]
}

const wrap = (day: number) => ((day % YEAR) + YEAR) % YEAR

/**
 * The mean temperature of a day, °C: a smooth year with its coldest days in late January. Illustrative: a sine drawn for
 * teaching, not a record of Shanghai.
 */
export const meanOn = (day: number, warmer = 0): number =>
  17 - 12.3 * Math.cos((2 * Math.PI * (day - 22)) / YEAR) + warmer

/** The lowest of the night, °C; illustrative, as the mean. */
export const lowestOn = (day: number, warmer = 0): number => meanOn(day, warmer) - 5

/** Warmth gathered since the new year, degree days: GDD = Σ max(0, mean − base), in use since Réaumur, 1735; `base` is illustrative. */
export function degreeDays(until: number, warmer = 0, base = 0): number {
  let sum = 0
  for (let day = 1; day <= until; day++) sum += Math.max(0, meanOn(day, warmer) - base)
  return sum
}

/** The day by which as much warmth is gathered in a warmer or colder year as by `usual` in an ordinary one. */
export function dayOfWarmth(usual: number, warmer: number): number {
  const needed = degreeDays(usual)
  let sum = 0
  for (let day = 1; day <= YEAR; day++) {
    const gained = Math.max(0, meanOn(day, warmer))
    if (sum + gained >= needed) return day - 1 + (needed - sum) / gained
    sum += gained
  }
  return YEAR
}

/** Nights this cool set sweet osmanthus on its way (Shanghai Botanical Garden's expert). */
export const OSMANTHUS_NIGHT = 17
/** Days from the cool night to the flower. */
export const OSMANTHUS_WAIT = [5, 10] as const

/** The first day after high summer with a night of 17 °C or less. */
export function firstCoolNight(warmer: number): number {
  for (let day = 213; day <= YEAR; day++) if (lowestOn(day, warmer) <= OSMANTHUS_NIGHT) return day
  return YEAR
}

/** Osmanthus opens 5 to 10 days after the first night of about 17 °C: the first and last of these days. */
export const osmanthusOpens = (warmer: number): readonly [first: number, last: number] => {
  const night = firstCoolNight(warmer)
  return [night + OSMANTHUS_WAIT[0], night + OSMANTHUS_WAIT[1]]
}

const OSMANTHUS_DAYS = 14

/** First and last day of a plant's flowering in a year so much warmer; the last may lie in the next year. */
export function flowering(
  { from, to, sense }: Plant,
  warmer: number,
): readonly [first: number, last: number] {
  if (sense === 'cooling') {
    const [first, last] = osmanthusOpens(warmer)
    return [first, last + OSMANTHUS_DAYS]
  }
  const first = dayOf(from)
  const last = dayOf(to) < first ? dayOf(to) + YEAR : dayOf(to)
  if (sense === 'steady') return [first, last]
  const shift = dayOfWarmth(first, warmer) - first
  return [first + shift, last + shift]
}

/** Leaves colour as the days cool: the day that is as cool as `usual` in an ordinary year. Illustrative. */
export function dayOfCooling(usual: number, warmer: number): number {
  const wanted = meanOn(usual)
  for (let day = 205; day <= YEAR + 20; day++) if (meanOn(day, warmer) <= wanted) return day
  return usual
}

const DAYS_TO_OPEN = 7

/** How far a span of days is open on a day, 0–1, with a week of opening and one of fading at its ends; the year is a circle. */
export function openOn(day: number, [first, last]: readonly [first: number, last: number]): number {
  const since = wrap(day - first + DAYS_TO_OPEN / 2)
  const length = last - first + 1 + DAYS_TO_OPEN
  return smoothstep(0, DAYS_TO_OPEN, since) * (1 - smoothstep(length - DAYS_TO_OPEN, length, since))
}

/** How many days earlier (positive) or later a plant flowers in a year so much warmer. */
export const earlierBy = (plant: Plant, warmer: number): number =>
  Math.round(flowering(plant, 0)[0] - flowering(plant, warmer)[0])

/** Green of trees that are bare in winter, 0–1: out in April, gone by the end of November. */
export const greenOn = (day: number): number => smoothstep(74, 112, day) * (1 - smoothstep(318, 342, day))

/** How autumnal those leaves are. */
export const turnedOn = (day: number): number => clamp((day - 285) / 40)

/** The middle of Kyoto's full bloom, day of the year (Aono's series of 1,200 years). */
export const kyoto = [
  { id: 'century19', day: 106 },
  { id: 'recent', day: 95 },
  { id: 'earliest', day: 84 },
] as const

import { clamp } from '#content/scene/curves.ts'
import { RETURN_PERIODS, stormIntensity } from './stormFormula.ts'

/** Seconds of the picture for the hour of rain, and for the two days after it. */
const RAIN_SECONDS = 10
const SOAK_SECONDS = 14
export const LAST_HOUR = 48
/** Then it stays dry for a while, and rains again. */
export const ROUND_SECONDS = RAIN_SECONDS + SOAK_SECONDS + 4

/** Hours since the first drop after so many seconds of the picture: the storm is shown slower than the days after. */
export const hoursAfter = (seconds: number): number =>
  seconds < RAIN_SECONDS
    ? Math.max(0, seconds) / RAIN_SECONDS
    : 1 + (LAST_HOUR - 1) * clamp((seconds - RAIN_SECONDS) / SOAK_SECONDS)

/** When the first drop fell, in s of the scene's time; or an hour at which the storm is held. */
export type StormClock = { readonly since: number } | { readonly hours: number }

/** Hours since the first drop; the storm comes again and again. */
export const hoursNow = (clock: StormClock, seconds: number): number =>
  'hours' in clock ? clock.hours : hoursAfter(Math.max(0, seconds - clock.since) % ROUND_SECONDS)

const HEAVIEST = stormIntensity(Math.max(...RETURN_PERIODS), 60)

/** How loud the rain is, 0 to 1: as heavy as its storm for an hour, then silent. */
export const rainHeard = (years: number, hours: number): number =>
  hours < 1 ? clamp(stormIntensity(years, 60) / HEAVIEST) : 0

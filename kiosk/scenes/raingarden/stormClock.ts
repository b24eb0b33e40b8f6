import { clamp } from '#content/scene/curves.ts'

/** Seconds of the picture for the hour of rain, and for the two days after it. */
const RAIN_SECONDS = 10
const SOAK_SECONDS = 14
export const LAST_HOUR = 48
export const WHOLE_SECONDS = RAIN_SECONDS + SOAK_SECONDS

/** Hours since the first drop after so many seconds of the picture: the storm is shown slower than the days after. */
export const hoursAfter = (seconds: number): number =>
  seconds < RAIN_SECONDS
    ? Math.max(0, seconds) / RAIN_SECONDS
    : 1 + (LAST_HOUR - 1) * clamp((seconds - RAIN_SECONDS) / SOAK_SECONDS)

/** The other way round. */
export const secondsUntil = (hours: number): number =>
  hours < 1
    ? Math.max(0, hours) * RAIN_SECONDS
    : RAIN_SECONDS + (clamp(hours, 1, LAST_HOUR) - 1) * (SOAK_SECONDS / (LAST_HOUR - 1))

/** A clock that runs from an hour on, or stands still there (`since` null); s of the scene's time. */
export interface StormClock {
  readonly hours: number
  readonly since: number | null
}

export const hoursNow = ({ hours, since }: StormClock, seconds: number): number =>
  since === null ? hours : hoursAfter(secondsUntil(hours) + Math.max(0, seconds - since))

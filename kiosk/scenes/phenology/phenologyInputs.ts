import { smoothstep } from '#content/scene/curves.ts'
import { kyoto, YEAR } from './bloomCalendar.ts'

/** Turning the year, making it warmer or colder, or looking at Kyoto's 1,200 years. */
export type Turning = 'year' | 'warmth' | 'kyoto'

export interface PhenologyInputs {
  readonly turning: Turning
  /** Day of the year at the pointer, 1–366; parts of a day are on the way. */
  readonly day: number
  /** °C above an ordinary year. */
  readonly warmer: number
  /** Which of Kyoto's three figures: 19th century, 1991–2025, 2023. */
  readonly epoch: 0 | 1 | 2
}

export const COLDEST = -2
export const WARMEST = 3

export const start: PhenologyInputs = { turning: 'year', day: 82, warmer: 0, epoch: 0 }

const ROUND = 40

/** Alone it turns once through the year, then lets one spring come early and osmanthus late, then shows Kyoto's three days. */
export function tour(seconds: number): PhenologyInputs {
  const at = ((seconds % ROUND) + ROUND) % ROUND
  if (at < 20) return { ...start, day: 15 + (((YEAR * at) / 20) % YEAR) }
  if (at < 26)
    return {
      ...start,
      turning: 'warmth',
      day: 78,
      warmer: WARMEST * smoothstep(20.5, 23.5, at) * (1 - smoothstep(25, 26, at)),
    }
  if (at < 32)
    return {
      ...start,
      turning: 'warmth',
      day: 283,
      warmer: 2.5 * smoothstep(26.5, 29.5, at) * (1 - smoothstep(31, 32, at)),
    }
  const epoch = at < 34.5 ? 0 : at < 37 ? 1 : 2
  const before = kyoto[Math.max(0, epoch - 1)]?.day ?? 106
  const now = kyoto[epoch]?.day ?? 106
  const begun = 32 + epoch * 2.5
  return {
    ...start,
    turning: 'kyoto',
    day: before + (now - before) * smoothstep(begun, begun + 1, at),
    epoch,
  }
}

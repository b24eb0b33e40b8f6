import { clamp, smoothstep } from '#content/scene/curves.ts'
import { MOST_STEPS } from './compaction.ts'

/** What the visitor is doing: walking over the pit, letting it rain, or looking through the lens. */
export type Doing = 'tread' | 'rain' | 'lens'

export interface SoilInputs {
  readonly doing: Doing
  /** Passages of feet so far, 0–200; a part of a step is a foot in the air. */
  readonly steps: number
  /** Minutes of rain so far, 0–60. */
  readonly minutes: number
  /** Tenfold steps of the lens: 0 is the bare eye, 6 a million times. */
  readonly power: number
}

export const MOST_MINUTES = 60
export const MOST_POWER = 6

export const start: SoilInputs = { doing: 'tread', steps: 0, minutes: 0, power: 0 }

/** Which of the five drawn things the lens shows: the pit, crumbs, one crumb, threads, bacteria. */
export const levelAt = (power: number): 0 | 1 | 2 | 3 | 4 =>
  power < 0.5 ? 0 : power < 1.7 ? 1 : power < 3.1 ? 2 : power < 4.7 ? 3 : 4

const ROUND = 36

/** Alone it lets it rain on loose soil, walks it hard, lets it rain again and then goes down to the bacteria. */
export function tour(seconds: number): SoilInputs {
  const at = ((seconds % ROUND) + ROUND) % ROUND
  if (at < 6) return { ...start, doing: 'rain', minutes: MOST_MINUTES * smoothstep(0.5, 5.5, at) }
  if (at < 15) return { ...start, steps: MOST_STEPS * 0.7 * clamp((at - 7) / 7) }
  if (at < 22)
    return {
      ...start,
      doing: 'rain',
      steps: MOST_STEPS * 0.7,
      minutes: MOST_MINUTES * smoothstep(15.5, 20.5, at),
    }
  const there = smoothstep(23, 30.5, at) * (1 - smoothstep(33.5, 35.5, at))
  return { ...start, doing: 'lens', power: MOST_POWER * there }
}

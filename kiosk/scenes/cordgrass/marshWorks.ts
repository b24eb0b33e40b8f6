import { clamp, smoothstep } from '#content/scene/curves.ts'
import { survival } from './cordgrassSurvival.ts'

/** The six works of Dongtan in their order: enclose, cut, flood, dry, plant, regulate. */
export const WORKS = ['enclose', 'cut', 'flood', 'dry', 'plant', 'regulate'] as const
export type Work = (typeof WORKS)[number]

/** Shallow water that birds like to wade in, cm; illustrative. */
const WADING = 12

/** All that the picture shows, each 0–1, but for the water. */
export interface MarshMoment {
  readonly dike: number
  /** How much of the grass is mown. */
  readonly cut: number
  /** How far the survivors have grown again. */
  readonly regrown: number
  readonly alive: number
  /** Whether what did not survive has withered. */
  readonly withered: number
  /** cm. */
  readonly water: number
  readonly dry: number
  readonly sedge: number
  readonly birds: number
}

/** The marsh at a station of the works, -1 (before them) to 5, and on the way between two; level in cm. */
export function marshAt(work: number, level: number, months: number): MarshMoment {
  const alive = survival(level, months)
  const flooded = smoothstep(1.1, 1.9, work) * (1 - smoothstep(2.1, 2.8, work))
  const room = 1 - alive
  return {
    dike: smoothstep(-1, -0.1, work),
    cut: smoothstep(0.1, 0.95, work),
    regrown: 0.3 * smoothstep(1.4, 2, work) * clamp(months / 6) + 0.7 * smoothstep(2.5, 5, work),
    alive,
    withered: smoothstep(1.4, 2, work),
    water: level * flooded + WADING * smoothstep(4.2, 4.9, work),
    dry: smoothstep(2.3, 2.95, work) * (1 - smoothstep(3.6, 4.6, work)),
    sedge: (0.4 * smoothstep(3.1, 3.9, work) + 0.6 * smoothstep(4.1, 5, work)) * room,
    birds: smoothstep(4.35, 4.9, work) * smoothstep(0.4, 0.9, room),
  }
}

/** The way from one station to another, begun at a second of the scene's time. */
export interface Passage {
  readonly from: number
  readonly to: number
  readonly at: number
}

const SECONDS_A_STATION = 1.6

/** Where on the way it is now; several stations take longer than one. */
export function stationNow({ from, to, at }: Passage, seconds: number): number {
  const way = Math.max(1, Math.sqrt(Math.abs(to - from))) * SECONDS_A_STATION
  return from + (to - from) * smoothstep(0, 1, (seconds - at) / way)
}

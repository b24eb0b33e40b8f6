import { clamp } from '#content/scene/curves.ts'
import { stormDepth } from './stormFormula.ts'

/** Runoff coefficients (textbook): hard ground 0.85–0.95, here its middle; green ground about 0.15. */
const HARD = 0.9
const GREEN = 0.15

/**
 * The street corner of the picture, a teaching estimate: 600 m² that drain to 80 m² of garden lying 15 cm
 * below the overflow, within the usual 10–20 cm; full, it is empty after 36 h, within the usual 24–48 h.
 */
export const corner = { area: 600, garden: 80, brim: 15, emptyHours: 36 } as const

/** Minutes of rain. */
export const STORM_MINUTES = 60

/** What the visitor chooses: how rare the storm is (years), and how much of the corner is paved (0–1). */
export interface Weather {
  readonly years: number
  readonly paving: number
}

/** The part of the rain that runs off, by the share of hard ground: the mean weighted by area. */
export const runoffCoefficient = (paving: number): number => HARD * paving + GREEN * (1 - paving)

/** V = 10·H·φ·F in m³ (Sponge City Technical Guide, 2014): H in mm, φ the runoff coefficient, F in hm². */
export const runoffVolume = (millimetres: number, coefficient: number, hectares: number): number =>
  10 * millimetres * coefficient * hectares

/** All that runs to the garden in the hour of rain, m³. */
export const stormInflow = ({ years, paving }: Weather): number =>
  runoffVolume(stormDepth(years, STORM_MINUTES), runoffCoefficient(paving), corner.area / 10_000)

/** What the garden can hold above its mulch, m³. */
export const gardenRoom = (corner.garden * corner.brim) / 100

/** The minute of the storm at which the garden is full and the overflow begins; null if it keeps it all. */
export function overflowMinute(weather: Weather): number | null {
  const minute = (gardenRoom / stormInflow(weather)) * STORM_MINUTES
  return minute < STORM_MINUTES ? minute : null
}

export interface GardenMoment {
  /** Standing water, cm. */
  readonly pond: number
  /** m³ that went down the overflow so far. */
  readonly overflowed: number
  /** m³ kept back from the pipe so far. */
  readonly kept: number
  /** 0 none, 1 all of what arrives goes to the overflow at this moment. */
  readonly spilling: number
  readonly raining: boolean
}

/** The garden so many hours after the first drop: an hour of even rain fills it, then it sinks in evenly. */
export function gardenAt(weather: Weather, hours: number): GardenMoment {
  const arrived = stormInflow(weather) * clamp(hours)
  const held = Math.min(arrived, gardenRoom)
  const soaked = (corner.brim / corner.emptyHours) * Math.max(0, hours - 1)
  const raining = hours > 0 && hours < 1
  return {
    pond: Math.max(0, (held / corner.garden) * 100 - soaked),
    overflowed: arrived - held,
    kept: held,
    spilling: raining && arrived > gardenRoom ? 1 : 0,
    raining,
  }
}

/** Hours from the end of the rain until no water stands. */
export const emptyAfter = (weather: Weather): number =>
  gardenAt(weather, 1).pond / (corner.brim / corner.emptyHours)

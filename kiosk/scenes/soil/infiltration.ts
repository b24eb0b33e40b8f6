import { mix } from '#content/scene/curves.ts'
import { pressedBy } from './compaction.ts'

/** How fast a soil can drink: at first, at last (mm/h) and how quickly it goes from one to the other (1/h). */
export interface Thirst {
  readonly first: number
  readonly last: number
  readonly decay: number
}

/** A once-a-year hour of rain in Shanghai, mm (storm formula DB31/T 1043-2017, 60 minutes). */
export const RAIN_OF_AN_HOUR = 36.5

/** How fast the pit drinks after so many steps. Illustrative: no tree pit was measured for it. */
export function thirstAfter(steps: number): Thirst {
  const pressed = pressedBy(steps)
  return { first: mix(120, 24, pressed), last: mix(42, 3, pressed), decay: 4 }
}

/** What the soil can take in at that moment, mm/h: Horton's f = fc + (f0 − fc)e^(−kt), 1933/1940; hours since the rain began. */
export const hortonRate = ({ first, last, decay }: Thirst, hours: number): number =>
  last + (first - last) * Math.exp(-decay * hours)

/** What it could have taken in since the rain began, mm: the integral of `hortonRate`. */
export const hortonTotal = ({ first, last, decay }: Thirst, hours: number): number =>
  last * hours + ((first - last) / decay) * (1 - Math.exp(-decay * hours))

/** Hours until rain of so many mm/h begins to stand on the ground; never for a soil that drinks faster. */
export function hoursToPonding({ first, last, decay }: Thirst, rain: number): number {
  if (rain <= last) return Number.POSITIVE_INFINITY
  if (rain >= first) return 0
  return Math.log((first - last) / (rain - last)) / decay
}

/** Where the water of a steady rain is after so many hours: sunk in or standing, both mm. */
export function waterBalance(thirst: Thirst, hours: number, rain = RAIN_OF_AN_HOUR) {
  const fallen = rain * hours
  const from = hoursToPonding(thirst, rain)
  if (hours <= from) return { fallen, sunk: fallen, standing: 0 }
  const standing = rain * (hours - from) - (hortonTotal(thirst, hours) - hortonTotal(thirst, from))
  return { fallen, sunk: fallen - standing, standing }
}

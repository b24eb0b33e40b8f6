import { dayOf, YEAR } from './bloomCalendar.ts'
import type { Plant } from './plants.ts'

/** The rings of beds, from the middle outward, in scene units. */
export const ROWS = [1.5, 2.18, 2.86, 3.54] as const
export const RIM = 3.98
/** How much room a plant takes along its ring. */
const ROOM = 0.6

/** Where a day lies on the dial, radians; the year runs to the right as seen from outside. */
export const angleOf = (day: number): number => (2 * Math.PI * (day - 0.5)) / YEAR

export interface Bed {
  readonly angle: number
  readonly out: number
}

/** The middle of what a plant is known for in an ordinary year, its flowers or its autumn leaves; day of the year. */
export function middleOf({ from: flower, to: fruit, autumn }: Plant): number {
  const [from, to] = autumn ?? [flower, fruit]
  const first = dayOf(from)
  const last = dayOf(to) < first ? dayOf(to) + YEAR : dayOf(to)
  return (((first + last) / 2 - 1) % YEAR) + 1
}

/** Gives every plant a bed at its time of year: on the ring where it lies nearest to it, and never in another's. */
export function layoutDial(plants: readonly Plant[]): readonly Bed[] {
  const beds = new Map<Plant, Bed>()
  const taken: Bed[] = []
  const order = [...plants].sort((one, other) => middleOf(one) - middleOf(other))
  order.forEach((plant, turn) => {
    const wished = angleOf(middleOf(plant))
    let best: Bed = { angle: wished, out: ROWS[0] }
    let away = Number.POSITIVE_INFINITY
    for (let row = 0; row < ROWS.length; row++) {
      // Each begins its search on another ring, so that all rings fill alike.
      const out = ROWS[(row + turn * 3) % ROWS.length] ?? ROWS[0]
      for (let step = 0; step < 80; step++) {
        const angle = wished + (step % 2 ? 1 : -1) * Math.ceil(step / 2) * 0.02
        if (Math.abs(angle - wished) >= away) break
        if (taken.some((other) => gap(other, { angle, out }) < ROOM)) continue
        best = { angle, out }
        away = Math.abs(angle - wished)
        break
      }
      if (away < 0.05) break
    }
    beds.set(plant, best)
    taken.push(best)
  })
  return plants.map((plant) => beds.get(plant) ?? { angle: 0, out: ROWS[0] })
}

const gap = (one: Bed, other: Bed) =>
  Math.hypot(
    one.out * Math.sin(one.angle) - other.out * Math.sin(other.angle),
    one.out * Math.cos(one.angle) - other.out * Math.cos(other.angle),
  )

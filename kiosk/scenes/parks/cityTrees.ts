import { seededRandom } from '#content/scene/seededRandom.ts'
import { riverAt } from './parkPlan.ts'
import { HALF, METRES } from './place.ts'

export interface Seat {
  readonly x: number
  readonly z: number
}

const EDGE = HALF - 0.25
const RING = 4.35
const SMALL_RING = 0.82
const SMALL_RINGS = 5
const BESIDE_RIVER = 0.55

const isDry = (x: number, z: number) => Math.abs(x - riverAt(z * METRES) / METRES) > BESIDE_RIVER

/** A place on the sheet for each park of the whole city, evenly loose; a drawing, no map. */
export function seatsOf(count: number, seed: number): Seat[] {
  const random = seededRandom(seed)
  const seats: Seat[] = []
  while (seats.length < count) {
    let best: Seat | undefined
    let room = -1
    // The loneliest of a few chances: even, and yet no grid.
    for (let chance = 0; chance < 5; chance++) {
      const x = (random() * 2 - 1) * EDGE
      const z = (random() * 2 - 1) * EDGE
      if (!isDry(x, z)) continue
      let near = Number.POSITIVE_INFINITY
      for (const seat of seats) near = Math.min(near, (seat.x - x) ** 2 + (seat.z - z) ** 2)
      if (near > room) {
        room = near
        best = { x, z }
      }
    }
    if (best) seats.push(best)
  }
  return seats
}

/** One large ring of parks around the city and five small ones: schematic (G1 names them, not their places). */
export function ringSeats(): Seat[] {
  const seats: Seat[] = []
  const lay = (x: number, z: number, radius: number, count: number) => {
    for (let index = 0; index < count; index++) {
      const turn = (index / count) * 2 * Math.PI
      const out = radius + (index % 2 ? 0.1 : -0.1)
      const seat = { x: x + Math.cos(turn) * out, z: z + Math.sin(turn) * out }
      if (isDry(seat.x, seat.z)) seats.push(seat)
    }
  }
  lay(0, 0, RING, 150)
  for (let ring = 0; ring < SMALL_RINGS; ring++) {
    const turn = (ring / SMALL_RINGS) * 2 * Math.PI + 0.15
    lay(Math.cos(turn) * (RING + 0.72), Math.sin(turn) * (RING + 0.72), SMALL_RING, 28)
  }
  return seats
}

import { seededRandom } from '#content/scene/seededRandom.ts'

export interface Place {
  readonly x: number
  readonly z: number
}

/** Most animals the garden can hide: 2.80 a km on 5 km. */
export const SLOTS = 14
export const STRETCHES = 5
const NEAR = 1.6
const FAR = -7.6
/** How far the light shows an animal, in units of the scene. */
export const LIGHT_REACH = 0.95

/** The path of the walk from the visitor's feet (0) to the houses (1). */
export const pathAt = (part: number): Place => ({
  x: 0.95 * Math.sin(part * 5.4 + 0.35) * (0.75 + 0.55 * part),
  z: NEAR + (FAR - NEAR) * part,
})

/** Where on the path somebody stands who is at that depth, 0 to 1. */
export const partAt = (z: number) => Math.min(1, Math.max(0, (z - NEAR) / (FAR - NEAR)))

export interface Hiding extends Place {
  /** Where it looks, radians from the visitor's direction. */
  readonly heading: number
  readonly part: number
  readonly chance: number
}

/** Another walk, other hiding places; the first animal of every walk sits where everyone can see it. */
export function hidingPlaces(walk: number): readonly Hiding[] {
  const random = seededRandom(71 + walk * 131)
  const others = Array.from({ length: SLOTS - 1 }, (_, index) => {
    const part = 0.27 + ((index + 0.2 + 0.6 * random()) / (SLOTS - 1)) * 0.7
    const { x, z } = pathAt(part)
    const side = (index + walk) % 2 === 0 ? 1 : -1
    const out = side * (0.75 + random() * (0.85 + part * 1.5))
    return { x: x + out, z, heading: -side * (0.25 + random() * 0.9), part, chance: random() }
  })
  // Shuffled, so that few animals are spread along the whole way.
  for (let last = others.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [one, two] = [others[last], others[other]]
    if (one && two) [others[last], others[other]] = [two, one]
  }
  return [{ x: -0.15, z: -0.55, heading: -0.85, part: 0.22, chance: 0.5 }, ...others]
}

const away = (one: Place, other: Place) => Math.hypot(one.x - other.x, (one.z - other.z) * 0.62)

/** How strongly the torch shows a place, 0 to 1. */
export function litBy(torch: Place, place: Place): number {
  const part = Math.min(1, Math.max(0, (LIGHT_REACH - away(torch, place)) / (LIGHT_REACH * 0.45)))
  return part * part * (3 - 2 * part)
}

/** The animals seen so far, one bit each, after the light has passed here. */
export function countSeen(seen: number, torch: Place, hidden: readonly Place[]): number {
  return hidden.reduce((sum, place, index) => (litBy(torch, place) > 0.5 ? sum | (1 << index) : sum), seen)
}

/** The stretches of the transect walked so far, one bit each. */
export const walkTo = (walked: number, torch: Place): number =>
  walked | (1 << Math.min(STRETCHES - 1, Math.floor(partAt(torch.z) * STRETCHES)))

export function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

import { smoothstep } from '#content/scene/curves.ts'
import { animalsAlong, capacityFor, census, densityAfter } from './census.ts'
import type { RaccoonInputs } from './raccoonInputs.ts'
import { hidingPlaces, type Place, pathAt, STRETCHES, walkTo } from './transect.ts'

const LOOP = 44
const WALK = 16

/** Where the light is after a part of the walk: it sweeps from side to side along the path. */
function sweep(part: number): Place {
  const { x, z } = pathAt(0.1 + part * 0.85)
  return { x: x + (0.7 + part * 0.9) * Math.sin(part * 30), z }
}

/** By itself: a walk among many animals, then three years without feeding, then a walk among few. */
export function tour(seconds: number): RaccoonInputs {
  const at = ((seconds % LOOP) + LOOP) % LOOP
  const after = at >= LOOP / 2
  const part = smoothstep(0, WALK, (at % (LOOP / 2)) - 1.5) * 0.999
  const many = census[2022].perHectare
  const years = after ? [0, 1, 2, 3].map((year) => densityAfter(many, capacityFor(0), year)) : [many]
  const walk = after ? 1 : 0
  const count = animalsAlong(years.at(-1) ?? many)
  const seen = hidingPlaces(walk).reduce(
    (sum, { part: place }, index) => (index < count && place < part * 0.95 + 0.05 ? sum | (1 << index) : sum),
    0,
  )
  const torch = sweep(part)
  const stretches = Math.min(STRETCHES, Math.floor(part * STRETCHES) + 1)
  return { torch, walk, seen, walked: walkTo((1 << stretches) - 1, torch), feeding: after ? 0 : 1, years }
}

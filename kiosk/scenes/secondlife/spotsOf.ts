import { Vector3 } from 'three'
import type { Scene3d } from '#content/scene/scene.ts'
import type { SecondlifeInputs } from './secondlifeInputs.ts'
import { type Workshop, workshops } from './workshops.ts'

/** In parts of the picture, from the left and the top. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** A finger need not be exact: so far from the middle of a workshop it still counts, in parts of the shorter side. */
const REACH = 0.13

const seen = new Vector3()

/** Where the picture draws the workshops, and the plate, at this moment. */
export function spotsOf(scene: Scene3d<SecondlifeInputs>): ReadonlyMap<string, Spot> {
  return new Map(
    [...workshops, 'plate'].flatMap((id) => {
      const anchor = scene.anchors.get(id)
      if (!anchor) return []
      seen.copy(anchor).project(scene.camera)
      return [[id, { x: (seen.x + 1) / 2, y: (1 - seen.y) / 2 }] as const]
    }),
  )
}

/** The workshop a finger at `at` is over, if any; `wide` is the picture's width to its height. */
export function workshopAt(spots: ReadonlyMap<string, Spot>, at: Spot, wide: number): Workshop | null {
  const [across, up] = wide > 1 ? [wide, 1] : [1, 1 / wide]
  const away = (workshop: Workshop) => {
    const spot = spots.get(workshop)
    return spot ? Math.hypot((spot.x - at.x) * across, (spot.y - at.y) * up) : Number.POSITIVE_INFINITY
  }
  const nearest = workshops.reduce((best, one) => (away(one) < away(best) ? one : best))
  return away(nearest) < REACH ? nearest : null
}

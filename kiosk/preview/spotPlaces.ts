import { Vector3 } from 'three'
import type { Scene3d } from '#content/scene/scene.ts'
import type { Hotspot, Place, Point } from '#content/schema/exhibit.ts'

type Seen = Pick<Scene3d<unknown>, 'anchors' | 'camera' | 'carrier'>
type Named = Place & { readonly id: string }

/** Where the mascot's face is, is no place for words. */
const MASCOT = 'mascot'
const kept = (value: number) => Math.round(value * 1000) / 1000

/** The scene's own places for hotspots, those of them that are seen, and where hotspots stand; in parts of the picture. */
export function placesOn(scene: Seen, hotspots: readonly Hotspot[]) {
  const own = [...scene.anchors].filter(([id]) => id !== MASCOT)
  const spots = hotspots.flatMap(({ id, point }) => {
    const own = point && (scene.carrier ? scene.carrier.placeOf(point) : point)
    const stands = point ? own : scene.anchors.get(id)
    return stands ? [[id, stands] as const] : []
  })
  return {
    anchors: own.map(([id]) => id),
    places: own.flatMap(([id, at]) => seenAt(scene, id, at)),
    spots: spots.flatMap(([id, at]) => seenAt(scene, id, at)),
  }
}

/**
 * The point of the scene at a place of the picture, as far from the eye as another or, without one, as what is beside it.
 * On what turns it is the point that is seen there; beside it there is none.
 */
export function pointAt(scene: Seen, { x, y }: Place, depthOf?: Point): Point | undefined {
  if (scene.carrier) {
    const seen = scene.carrier.pointAt({ x: 2 * x - 1, y: 1 - 2 * y })
    return seen ? { x: kept(seen.x), y: kept(seen.y), z: kept(seen.z) } : undefined
  }
  const beside = depthOf ?? nearest(scene, { x, y }) ?? { x: 0, y: 0, z: 0 }
  const { z } = new Vector3().copy(beside).project(scene.camera)
  const found = new Vector3(2 * x - 1, 1 - 2 * y, z).unproject(scene.camera)
  return { x: kept(found.x), y: kept(found.y), z: kept(found.z) }
}

function seenAt({ camera }: Seen, id: string, at: Point): Named[] {
  const { x, y, z } = new Vector3().copy(at).project(camera)
  const place = { id, x: kept((x + 1) / 2), y: kept((1 - y) / 2) }
  const isSeen = z <= 1 && place.x >= 0 && place.x <= 1 && place.y >= 0 && place.y <= 1
  return isSeen ? [place] : []
}

function nearest(scene: Seen, { x, y }: Place): Point | undefined {
  const { places } = placesOn(scene, [])
  const far = (place: Place) => Math.hypot(place.x - x, place.y - y)
  const [first] = places.sort((one, other) => far(one) - far(other))
  return first && scene.anchors.get(first.id)
}

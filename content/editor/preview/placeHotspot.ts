import type { Exhibit, Place, Point } from '../../schema/exhibit.ts'

/** Something on the preview, in parts of its width and height. */
export type SpotPlace = Place & { readonly id: string }

/** What the preview knows of the living picture that it shows. */
export interface Places {
  /** Every place of the picture's own, also those that are not seen now. */
  readonly anchors: readonly string[]
  /** Those that are seen. */
  readonly places: readonly SpotPlace[]
  /** Where hotspots stand. */
  readonly spots: readonly SpotPlace[]
}

/** Where a hotspot is put: at a place of the picture's own, or at a point of its world. */
export type Placed = { readonly hotspot: string } & ({ readonly anchor: string } | { readonly point: Point })

/** A click this near to a place of the picture's own means that one, in parts of the longer side. */
const NEAR = 0.016

/** The place of the picture's own that is meant by a place on it, unless another hotspot has it. */
export function anchorNear(
  { places, spots }: Places,
  hotspot: string,
  at: Place,
  { width, height }: { readonly width: number; readonly height: number },
): string | undefined {
  const far = ({ x, y }: Place) =>
    Math.hypot((x - at.x) * width, (y - at.y) * height) / Math.max(width, height)
  const free = places.filter(({ id }) => id === hotspot || !spots.some((spot) => spot.id === id))
  const near = free.filter((place) => far(place) <= NEAR)
  return near.sort((one, other) => far(one) - far(other))[0]?.id
}

/** The exhibit with a hotspot at another place; at a place of the picture's own it takes that one's name. */
export function withHotspotPlaced(exhibit: Exhibit, placed: Placed): Exhibit {
  const hotspots = exhibit.hotspots.map((spot) => {
    if (spot.id !== placed.hotspot) return spot
    if ('point' in placed) return { ...spot, point: placed.point }
    const { point: _, ...rest } = spot
    return { ...rest, id: placed.anchor }
  })
  return { ...exhibit, hotspots }
}

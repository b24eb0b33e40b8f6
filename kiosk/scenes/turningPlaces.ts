import { type Object3D, Vector3 } from 'three'

const UP = new Vector3(0, 1, 0)

/** The places of a turning world that words point at. */
export function turningPlaces(places: readonly (readonly [id: string, at: Vector3])[]) {
  const anchors = new Map(places.map(([id, at]) => [id, at.clone()]))
  return {
    anchors,
    /** Where they are as the world stands now; at what is not there no word points. */
    follow: ({ rotation, position }: Object3D, isThere: (id: string) => boolean = () => true) => {
      for (const [id, at] of places) {
        if (!isThere(id)) anchors.delete(id)
        else
          anchors.set(
            id,
            (anchors.get(id) ?? new Vector3()).copy(at).applyAxisAngle(UP, rotation.y).add(position),
          )
      }
    },
  }
}

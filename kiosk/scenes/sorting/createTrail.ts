import { InstancedMesh, MeshBasicMaterial, Object3D, SphereGeometry } from 'three'
import { binColors } from '#content/design/tokens.ts'
import { mix } from '#content/scene/curves.ts'
import type { WasteStream } from '#content/schema/exhibit.ts'
import type { Spot } from './flight.ts'

const DOTS = 9

/** Dots in the bin's colour that show where the thing in hand would fall. */
export function createTrail() {
  const paint = new MeshBasicMaterial({ toneMapped: false, transparent: true, opacity: 0.85 })
  const object = new InstancedMesh(new SphereGeometry(0.045, 14, 10), paint, DOTS)
  object.frustumCulled = false
  const place = new Object3D()
  return {
    object,
    update: (seconds: number, stream: WasteStream | null, from: Spot, mouth: Spot) => {
      object.visible = stream !== null
      if (!stream) return
      paint.color.set(binColors[stream])
      for (let index = 0; index < DOTS; index++) {
        const part = (index / DOTS + seconds * 0.5) % 1
        place.position.set(
          mix(from.x, mouth.x, part),
          mix(from.y, mouth.y, part) + 4 * 0.4 * part * (1 - part),
          mix(from.z, mouth.z, part),
        )
        place.scale.setScalar(0.35 + 0.65 * Math.sin(part * Math.PI))
        place.updateMatrix()
        object.setMatrixAt(index, place.matrix)
      }
      object.instanceMatrix.needsUpdate = true
    },
  }
}

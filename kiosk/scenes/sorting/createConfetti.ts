import { Color, DoubleSide, InstancedMesh, MeshLambertMaterial, Object3D, Shape, ShapeGeometry } from 'three'
import { colors } from '#content/design/tokens.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { Spot } from './flight.ts'
import { bend } from './shapes/parts.ts'

const PIECES = 44
export const CONFETTI_SECONDS = 1.7
const FALL = 1.5

/** A pointed leaf with a bend, of few corners. */
function leaf() {
  const outline = new Shape()
  outline.moveTo(0, -0.12)
  outline.quadraticCurveTo(0.1, 0, 0, 0.13)
  outline.quadraticCurveTo(-0.1, 0, 0, -0.12)
  return bend(new ShapeGeometry(outline, 6), (at) => {
    at.z = 3 * at.x * at.x + 1.6 * at.y * at.y
  })
}

/** Leaves and petals that fly up from a bin and sail down, each on a curve of its own. */
export function createConfetti(seed: number) {
  const random = seededRandom(seed + 77)
  const shape = leaf()
  const object = new InstancedMesh(shape, new MeshLambertMaterial({ side: DoubleSide }), PIECES)
  object.frustumCulled = false
  const tones = [colors.leaf, colors.jade, '#a9cf5f', colors.blush, '#f4c6cf', colors.osmanthus]
  const pieces = Array.from({ length: PIECES }, (_, index) => {
    object.setColorAt(index, new Color(tones[index % tones.length]))
    const angle = random() * Math.PI * 2
    const out = 0.25 + random() * 0.75
    return {
      x: Math.cos(angle) * out,
      z: Math.sin(angle) * out * 0.5 + 0.25,
      up: 1.5 + random() * 1.2,
      spin: 2 + random() * 6,
      phase: random() * 6,
      size: 0.6 + random() * 0.7,
    }
  })
  const place = new Object3D()
  return {
    object,
    /** `reach` is how far they fly, 1 for the usual. */
    update: (from: Spot | undefined, age: number, reach = 1) => {
      object.visible = from !== undefined && age > 0 && age < CONFETTI_SECONDS
      if (!from || !object.visible) return
      const spread = reach * (1 - Math.exp(-age * 3.2))
      const fade = Math.min(1, (CONFETTI_SECONDS - age) * 2.5)
      pieces.forEach(({ x, z, up, spin, phase, size }, index) => {
        place.position.set(
          from.x + x * spread + 0.08 * Math.sin(age * 5 + phase),
          from.y + 0.1 + up * spread - FALL * age * age * 0.55,
          from.z + z * spread,
        )
        place.rotation.set(phase + age * spin, phase * 2 + age * spin * 0.6, phase)
        place.scale.setScalar(size * fade * reach)
        place.updateMatrix()
        object.setMatrixAt(index, place.matrix)
      })
      object.instanceMatrix.needsUpdate = true
    },
  }
}

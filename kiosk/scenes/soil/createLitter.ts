import { CircleGeometry, Color, DoubleSide, InstancedMesh, MeshLambertMaterial, Object3D } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { PIT, sinkAt } from './settle.ts'

const TONES = ['#b87a3c', '#8f5a2e', '#d3a04e', '#a9824f', '#7b4f2d'].map((tone) => new Color(tone))
const COUNT = 190

/** Fallen leaves that cover a living pit; feet carry them away. */
export function createLitter(seed: number) {
  const random = seededRandom(seed)
  const shape = new CircleGeometry(0.075, 7).rotateX(-Math.PI / 2)
  const object = new InstancedMesh(shape, new MeshLambertMaterial({ side: DoubleSide }), COUNT)
  const one = new Object3D()
  for (let index = 0; index < COUNT; index++) {
    one.position.set(
      (random() * 2 - 1) * (PIT.half - 0.12),
      0.12 + random() * 0.06,
      PIT.back + 0.12 + random() * (PIT.front - PIT.back - 0.22),
    )
    one.rotation.set((random() - 0.5) * 0.9, random() * 6.28, (random() - 0.5) * 0.9)
    one.scale.set(1, 1, 0.5 + random() * 0.2).multiplyScalar(0.6 + random() * 0.6)
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    object.setColorAt(index, TONES[Math.floor(random() * TONES.length)] ?? new Color())
  }
  object.castShadow = object.receiveShadow = true
  object.frustumCulled = false
  return {
    object,
    show: (pressed: number) => {
      object.count = Math.round(COUNT * Math.max(0, 1 - pressed * 1.3))
      object.visible = object.count > 0
      object.position.y = -sinkAt(pressed)
    },
  }
}

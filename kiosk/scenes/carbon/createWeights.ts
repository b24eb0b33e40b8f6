import { BoxGeometry, Color, InstancedMesh, MeshLambertMaterial, Object3D } from 'three'
import { clamp } from '#content/scene/curves.ts'

/** CO₂ in one block, kg. */
export const BLOCK = 100
const SIZE = 0.46
const TONES = ['#6f8a76', '#839b84', '#62806d', '#93a88f'].map((tone) => new Color(tone))

/** Where each block lies: layers of a stepped heap, 4 × 4 below, one on top. */
const heap = [4, 3, 2, 1].flatMap((side, layer) =>
  Array.from({ length: side * side }, (_, index) => ({
    x: ((index % side) - (side - 1) / 2) * (SIZE + 0.05),
    y: layer * (SIZE + 0.01) + SIZE / 2,
    z: (Math.floor(index / side) - (side - 1) / 2) * (SIZE + 0.05),
  })).sort((one, other) => Math.hypot(one.x, one.z) - Math.hypot(other.x, other.z)),
)

/** The stored carbon as blocks of 100 kg CO₂ on the right dish; the last block is as large as what is left over. */
export function createWeights() {
  const shape = new BoxGeometry(SIZE, SIZE, SIZE)
  const object = new InstancedMesh(shape, new MeshLambertMaterial(), heap.length)
  heap.forEach((_, index) => {
    object.setColorAt(index, TONES[(index * 7) % TONES.length] ?? new Color())
  })
  object.castShadow = object.receiveShadow = true
  object.frustumCulled = false
  const one = new Object3D()
  let shown = -1
  return {
    object,
    show: (kilograms: number) => {
      object.visible = kilograms > 0
      if (kilograms === shown) return
      shown = kilograms
      heap.forEach((place, index) => {
        const full = Math.cbrt(clamp(kilograms / BLOCK - index))
        one.position.set(place.x, place.y - (SIZE / 2) * (1 - full), place.z)
        one.rotation.y = Math.sin(index * 5.3) * 0.16
        one.scale.setScalar(Math.max(0.0001, full))
        one.updateMatrix()
        object.setMatrixAt(index, one.matrix)
      })
      object.instanceMatrix.needsUpdate = true
    },
  }
}

import { type BufferGeometry, Color, InstancedMesh, type Material, Object3D } from 'three'

/** Many small things of one shape in one draw call; `amount` of them are shown, each put where it is by hand. */
export function createSwarm(
  shape: BufferGeometry,
  material: Material,
  count: number,
  tones: readonly string[],
) {
  const object = new InstancedMesh(shape, material, count)
  const one = new Object3D()
  for (let index = 0; index < count; index++) object.setColorAt(index, new Color(tones[index % tones.length]))
  object.frustumCulled = false
  return {
    object,
    one,
    count,
    /** Takes over what `one` says. */
    put: (index: number) => {
      one.updateMatrix()
      object.setMatrixAt(index, one.matrix)
      object.instanceMatrix.needsUpdate = true
    },
    show: (amount: number) => {
      object.count = Math.max(0, Math.min(count, Math.round(amount)))
      object.visible = object.count > 0
    },
  }
}

import { CircleGeometry, Color, InstancedMesh, MeshLambertMaterial, Object3D } from 'three'
import { type Ground, RADIUS } from './ground.ts'

/** Petals or leaves that have fallen on the grass, of tones between two; `lay` says how many of them, 0–1. */
export function createLitter(
  tones: readonly [string, string],
  size: number,
  count: number,
  { random, anywhere, heightAt, litAt }: Ground,
) {
  const shape = new CircleGeometry(size, 6).rotateX(-Math.PI / 2)
  const object = new InstancedMesh(shape, new MeshLambertMaterial(), count)
  const one = new Object3D()
  for (let index = 0; index < count; index++) {
    const { x, z } = anywhere(RADIUS * Math.sqrt(0.3 + 0.65 * random()))
    one.position.set(x, heightAt(x, z) + 0.08 + random() * 0.12, z)
    one.rotation.set((random() - 0.5) * 0.7, random() * 6.28, (random() - 0.5) * 0.7)
    one.scale.set(1, 1, 0.62).multiplyScalar(0.7 + random() * 0.6)
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    object.setColorAt(
      index,
      new Color(tones[0]).lerp(new Color(tones[1]), random()).multiplyScalar(litAt(x, z)),
    )
  }
  object.receiveShadow = true
  object.frustumCulled = false
  const lay = (amount: number) => {
    object.count = Math.round(count * amount)
    object.visible = object.count > 0
  }
  return { object, lay }
}

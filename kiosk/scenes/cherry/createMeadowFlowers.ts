import { Color, InstancedMesh, MeshLambertMaterial, Object3D, SphereGeometry } from 'three'
import { seededRandom } from '#content/scene/seededRandom.ts'

const TONES = ['#ffffff', '#f4c64e', '#c9a2dc', '#f19fb8'].map((tone) => new Color(tone))
const PATCHES = [
  [-2.3, 1.2],
  [-1.3, 1.7],
  [2.6, 0],
  [0.6, 2.4],
  [1.9, 2.3],
  [-0.4, 2.9],
  [2.9, 1.3],
] as const
const EACH = 30

/** Small flowers of the spring meadow, in patches; `open` says how many of them are out, 0–1. */
export function createMeadowFlowers(seed: number, heightAt: (x: number, z: number) => number) {
  const random = seededRandom(seed)
  const count = PATCHES.length * EACH
  const object = new InstancedMesh(new SphereGeometry(0.036, 6, 5), new MeshLambertMaterial(), count)
  const one = new Object3D()
  for (let index = 0; index < count; index++) {
    // One flower of each patch after the other, so that all patches fill together.
    const [x, z] = PATCHES[index % PATCHES.length] ?? [0, 0]
    const turn = random() * 2 * Math.PI
    const out = 0.5 * Math.sqrt(random())
    one.position.set(x + Math.cos(turn) * out * 1.5, 0, z + Math.sin(turn) * out * 0.7)
    one.position.y = heightAt(one.position.x, one.position.z) + 0.13 + random() * 0.08
    one.scale.set(1, 0.7, 1).multiplyScalar(0.7 + random() * 0.6)
    one.updateMatrix()
    object.setMatrixAt(index, one.matrix)
    object.setColorAt(index, TONES[Math.floor(random() * TONES.length)] ?? new Color())
  }
  object.frustumCulled = false
  const open = (amount: number) => {
    object.count = Math.round(count * amount)
    object.visible = object.count > 0
  }
  return { object, open }
}

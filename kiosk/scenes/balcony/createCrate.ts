import {
  BoxGeometry,
  Color,
  Group,
  InstancedMesh,
  Mesh,
  MeshLambertMaterial,
  MeshStandardMaterial,
  Object3D,
  SphereGeometry,
} from 'three'
import { fuse, paint, type Tone } from '#content/scene/sculpt.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { Brown } from './compost.ts'

/** Where the compost stands. */
export const CRATE = { x: 1.47, z: 0.44 } as const
const BITS = 420
const TONES = {
  greens: ['#7fa35a', '#4f7f4a', '#b9c774', '#c88a4a'],
  leaves: ['#a5713c', '#c99a4f', '#8a5a34', '#b4643f'],
  sawdust: ['#e3c795', '#d8b57c', '#efdcb4', '#cfae78'],
} as const

const box = (size: readonly [number, number, number], at: readonly [number, number, number], tone: Tone) =>
  paint(new BoxGeometry(...size).translate(...at), tone)

/** A compost crate with its front off: what is mixed lies in it in the share the visitor chose. */
export function createCrate(seed: number) {
  const random = seededRandom(seed + 31)
  const slats = [0.06, 0.2, 0.34, 0.48].flatMap((y) => [
    box([0.62, 0.09, 0.025], [0, y, -0.24], '#9c7a52'),
    box([0.025, 0.09, 0.5], [-0.3, y, 0], '#a9865c'),
    box([0.025, 0.09, 0.5], [0.3, y, 0], '#a9865c'),
  ])
  const frame = new Mesh(
    fuse([
      ...slats,
      box([0.62, 0.03, 0.5], [0, 0.015, 0], '#7f6242'),
      ...[-0.3, 0.3].flatMap((x) => [
        box([0.045, 0.58, 0.045], [x, 0.29, 0.24], '#7f6242'),
        box([0.045, 0.58, 0.045], [x, 0.29, -0.24], '#7f6242'),
      ]),
    ]),
    new MeshStandardMaterial({ vertexColors: true, roughness: 0.9 }),
  )
  frame.castShadow = frame.receiveShadow = true
  const heap = new InstancedMesh(new SphereGeometry(0.034, 7, 5), new MeshLambertMaterial(), BITS)
  const one = new Object3D()
  const chances = Array.from({ length: BITS }, () => [random(), random()] as const)
  for (let bit = 0; bit < BITS; bit++) {
    const high = (bit / BITS) * 0.44
    one.position.set((random() - 0.5) * 0.54, 0.05 + high + 0.03 * random(), 0.22 - random() ** 2 * 0.4)
    one.rotation.set(random() * 3, random() * 3, random() * 3)
    one.scale.set(1 + random() * 0.7, 0.5 + 0.4 * random(), 1)
    one.updateMatrix()
    heap.setMatrixAt(bit, one.matrix)
    heap.setColorAt(bit, new Color('#ffffff'))
  }
  heap.castShadow = heap.receiveShadow = true
  const object = new Group().add(frame, heap)
  object.position.set(CRATE.x, 0, CRATE.z)
  object.rotation.y = -0.16
  const color = new Color()
  let shown = ''
  return {
    object,
    heap: heap.material as MeshLambertMaterial,
    frame: frame.material as MeshStandardMaterial,
    /** Layers of green and brown, thick in the share of the mix. */
    fill: (brown: number, kind: Brown) => {
      const key = `${brown.toFixed(2)} ${kind}`
      if (key === shown) return
      shown = key
      chances.forEach(([one1, two], bit) => {
        // Six layers, each with brown below and green above.
        const layer = ((bit / BITS) * 3 + one1 * 0.12) % 1
        const tones = layer < brown ? TONES[kind] : TONES.greens
        heap.setColorAt(bit, color.set(tones[Math.floor(two * 4)] ?? tones[0]))
      })
      if (heap.instanceColor) heap.instanceColor.needsUpdate = true
    },
  }
}

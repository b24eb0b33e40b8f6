import { Group } from 'three'
import type { Quality } from '#content/scene/scene.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import type { Air } from './createAir.ts'
import { createReeds, type Stand } from './createReeds.ts'
import { farReedShape, reedShape, sedgeShape } from './plantShapes.ts'
import type { YearLight } from './yearLight.ts'

const PART: Record<Quality, number> = { low: 0.4, medium: 0.75, high: 1 }

const near: readonly Stand[] = [
  { x: -5.3, z: -1.6, wide: 1.4, deep: 1.6, count: 110, height: [1.5, 2.6] },
  { x: -6.6, z: -4.2, wide: 2.2, deep: 1.8, count: 130, height: [1.7, 2.9] },
  { x: 5.1, z: -1.4, wide: 0.8, deep: 1.2, count: 70, height: [1.2, 2.2] },
  { x: 7.6, z: -5.4, wide: 1.6, deep: 1.6, count: 110, height: [1.6, 2.7] },
]
const middle: readonly Stand[] = [
  { x: -12, z: -13, wide: 4.4, deep: 2.6, count: 270, height: [1.8, 2.9] },
  { x: 14, z: -16, wide: 4.6, deep: 3, count: 270, height: [1.8, 2.9] },
  { x: -4.5, z: -27, wide: 7, deep: 2, count: 230, height: [1.5, 2.5] },
]
const far: readonly Stand[] = [
  { x: -24, z: -36, wide: 12, deep: 5, count: 340, height: [1.8, 2.8] },
  { x: 25, z: -38, wide: 12, deep: 5, count: 340, height: [1.8, 2.8] },
  { x: 4, z: -58, wide: 20, deep: 5, count: 340, height: [1.8, 2.7] },
  { x: -52, z: -70, wide: 26, deep: 8, count: 280, height: [2, 3] },
  { x: 56, z: -74, wide: 26, deep: 8, count: 280, height: [2, 3] },
]
const sedges: readonly Stand[] = [
  { x: 7.6, z: -9.2, wide: 3.2, deep: 1.3, count: 260, height: [0.22, 0.46] },
  { x: -9.5, z: -15, wide: 5, deep: 1.6, count: 320, height: [0.25, 0.5] },
  { x: 4, z: -29, wide: 12, deep: 2.6, count: 400, height: [0.25, 0.5] },
  { x: -6.2, z: -1.4, wide: 1.6, deep: 1.2, count: 110, height: [0.2, 0.42] },
  { x: 6.6, z: -2, wide: 1.6, deep: 1.4, count: 120, height: [0.2, 0.42] },
]

/** Reeds in three depths and the short sedge of the flats, as tall and as green as the month has them. */
export function createFlora(air: Air, quality: Quality, seed: number) {
  const random = seededRandom(seed + 60)
  const plant = (
    stands: readonly Stand[],
    shape: ReturnType<typeof reedShape>,
    width: number,
    mirrored: boolean,
  ) =>
    createReeds({
      air,
      shape,
      stands: stands.map((stand) => ({ ...stand, count: Math.round(stand.count * PART[quality]) })),
      quality,
      random,
      width,
      mirrored: mirrored && quality !== 'low',
    })
  const reeds = [
    plant(far, farReedShape(), 0.055, false),
    plant(middle, reedShape(3, 4), 0.034, true),
    plant(near, reedShape(6, 12), 0.024, true),
  ]
  const sedge = plant(sedges, sedgeShape(), 0.014, false)
  const object = new Group().add(...[...reeds, sedge].flatMap(({ objects }) => objects))
  return {
    object,
    show: ({ color, amount }: YearLight) => {
      for (const { uniforms } of reeds) {
        uniforms.uLow.value.copy(color.reedLow)
        uniforms.uHigh.value.copy(color.reedHigh)
        uniforms.uPlume.value.copy(color.plume)
        uniforms.uPlumes.value = amount.plumes
        uniforms.uHeight.value = amount.height
      }
      sedge.uniforms.uLow.value.copy(color.sedge).multiplyScalar(0.72)
      sedge.uniforms.uHigh.value.copy(color.sedge)
      sedge.uniforms.uHeight.value = 0.6 + 0.4 * amount.height
    },
  }
}

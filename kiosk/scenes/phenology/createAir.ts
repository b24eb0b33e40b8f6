import {
  BufferGeometry,
  CircleGeometry,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  InstancedMesh,
  MeshLambertMaterial,
  Object3D,
} from 'three'
import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { EDGE } from './createDial.ts'

const DRIFT = 70
const BUTTERFLIES = 7
const WINGS = ['#f2c94c', '#fffaf0', '#e8a0b4', '#8fb0dc'].map((tone) => new Color(tone))
const PETAL = new Color('#f7cdd8')
const LEAF = new Color('#d98f3a')
const SNOW = new Color('#ffffff')

/** What is in the air: petals in spring, butterflies while it is warm, leaves in autumn, a little snow in January. */
export function createAir(seed: number) {
  const random = seededRandom(seed)
  const drift = new InstancedMesh(
    new CircleGeometry(0.06, 6),
    new MeshLambertMaterial({ side: DoubleSide }),
    DRIFT,
  )
  const ways = Array.from({ length: DRIFT }, () => ({
    x: (random() * 2 - 1) * EDGE,
    z: (random() * 2 - 1) * EDGE,
    phase: random(),
    speed: 0.05 + 0.05 * random(),
    sway: random() * 6.28,
  }))
  const wing = new BufferGeometry()
  wing.setAttribute(
    'position',
    new Float32BufferAttribute(
      [0, 0, -0.06, 0.16, 0, -0.15, 0.19, 0, -0.02, 0.06, 0, 0.02, 0.13, 0, 0.11, 0, 0, 0.07],
      3,
    ),
  )
  wing.setAttribute(
    'normal',
    new Float32BufferAttribute(Array.from({ length: 6 }, () => [0, 1, 0]).flat(), 3),
  )
  wing.setIndex([0, 2, 1, 0, 3, 2, 0, 5, 3, 5, 4, 3])
  const flock = new InstancedMesh(wing, new MeshLambertMaterial({ side: DoubleSide }), BUTTERFLIES * 2)
  for (let index = 0; index < flock.count; index++)
    flock.setColorAt(index, WINGS[(index >> 1) % WINGS.length] ?? PETAL)
  for (const one of [drift, flock]) {
    one.frustumCulled = false
    one.castShadow = true
  }
  const one = new Object3D()
  one.rotation.order = 'YXZ'
  return {
    object: new Group().add(drift, flock),
    show: (seconds: number, day: number) => {
      const petals = smoothstep(72, 92, day) * (1 - smoothstep(108, 122, day))
      const leaves = smoothstep(300, 322, day) * (1 - smoothstep(346, 360, day))
      const snow = (1 - smoothstep(34, 46, day)) * smoothstep(5, 12, day)
      const amount = Math.max(petals, leaves, snow * 0.8)
      drift.visible = amount > 0.01
      drift.count = Math.round(DRIFT * amount)
      const material = drift.material as MeshLambertMaterial
      material.color.copy(petals >= leaves && petals >= snow ? PETAL : leaves >= snow ? LEAF : SNOW)
      for (let index = 0; drift.visible && index < drift.count; index++) {
        const way = ways[index]
        if (!way) continue
        const part = (((way.phase + seconds * way.speed) % 1) + 1) % 1
        one.position.set(
          way.x + 0.5 * Math.sin(part * 9 + way.sway),
          3.2 * (1 - part),
          way.z + 0.3 * Math.cos(part * 7 + way.sway),
        )
        one.rotation.set(part * 11 + way.sway, part * 7, way.sway)
        one.scale.set(1, 0.65, 1).multiplyScalar(Math.min(1, part * 8, (1 - part) * 8))
        one.updateMatrix()
        drift.setMatrixAt(index, one.matrix)
      }
      drift.instanceMatrix.needsUpdate = true
      const warm = smoothstep(80, 110, day) * (1 - smoothstep(285, 305, day))
      flock.visible = warm > 0.01
      for (let index = 0; flock.visible && index < BUTTERFLIES; index++) {
        const turn = seconds * (0.22 + 0.04 * index) + index * 2.1
        const out = 2.4 + 1.2 * Math.sin(turn * 1.7 + index)
        const flap = 0.25 + 0.95 * Math.abs(Math.sin(seconds * 7 + index * 1.3))
        for (const side of [0, 1]) {
          one.position.set(
            Math.sin(turn) * out,
            0.75 + 0.25 * Math.sin(turn * 3.1 + index),
            Math.cos(turn) * out,
          )
          one.rotation.set(0, turn + Math.PI / 2, side ? flap : -flap)
          one.scale.set(side ? 1 : -1, 1, 1).multiplyScalar(1.15 * warm)
          one.updateMatrix()
          flock.setMatrixAt(index * 2 + side, one.matrix)
        }
      }
      flock.instanceMatrix.needsUpdate = true
    },
  }
}

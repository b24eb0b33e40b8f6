import {
  CapsuleGeometry,
  CylinderGeometry,
  DoubleSide,
  Group,
  InstancedMesh,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  Object3D,
  Shape,
  ShapeGeometry,
  TorusGeometry,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { smoothstep } from '#content/scene/curves.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { pressedBy } from './compaction.ts'
import { sinkAt } from './settle.ts'

const PRINTS = 46

/** Where step number `step` falls: from the left of the pit to the right before the tree, and back. */
function placeOf(step: number) {
  const random = seededRandom((step + 500) * 7919)
  const along = (((step % 22) + 22) % 22) / 11
  const back = along > 1
  const part = back ? 2 - along : along
  return {
    x: -1.22 + 2.44 * part + (random() - 0.5) * 0.12,
    z: 1.2 + (back ? -0.16 : 0.1) + (random() - 0.5) * 0.1,
    turn: (back ? -1 : 1) * 1.25 + (random() - 0.5) * 0.3,
  }
}

/** A child's pair of rubber boots that walks as the steps are counted, and the prints they leave. */
export function createBoots() {
  const boot = () => {
    const shaft = new CylinderGeometry(0.105, 0.092, 0.3, 14, 1, true).translate(0, 0.29, -0.06)
    const foot = new CapsuleGeometry(0.088, 0.17, 5, 12)
      .rotateX(Math.PI / 2)
      .scale(1, 0.95, 1)
      .translate(0, 0.1, 0.05)
    const rim = new TorusGeometry(0.107, 0.016, 6, 18).rotateX(Math.PI / 2).translate(0, 0.44, -0.06)
    const shapes = [shaft, foot, rim].map((part) => part.toNonIndexed())
    const upper = mergeGeometries(shapes)
    for (const part of [shaft, foot, rim, ...shapes]) part.dispose()
    const rubber = new MeshStandardMaterial({ color: '#e6a63a', roughness: 0.35, side: DoubleSide })
    const sole = new CapsuleGeometry(0.092, 0.19, 4, 10)
      .rotateX(Math.PI / 2)
      .scale(1, 0.28, 1)
      .translate(0, 0.028, 0.05)
    const group = new Group().add(
      new Mesh(upper, rubber),
      new Mesh(sole, new MeshStandardMaterial({ color: '#b4643f', roughness: 0.8 })),
    )
    group.traverse((part) => {
      part.castShadow = true
    })
    return group
  }
  const pair = [boot(), boot()] as const
  const sole = new Shape()
  sole.absellipse(0, 0.07, 0.07, 0.11, 0, 6.3)
  const heel = new Shape()
  heel.absellipse(0, -0.11, 0.055, 0.06, 0, 6.3)
  const print = new ShapeGeometry([sole, heel], 8).rotateX(-Math.PI / 2)
  const prints = new InstancedMesh(
    print,
    new MeshBasicMaterial({
      color: '#2d1d12',
      transparent: true,
      opacity: 0.42,
      depthWrite: false,
      polygonOffset: true,
      polygonOffsetFactor: -2,
      polygonOffsetUnits: -8,
    }),
    PRINTS,
  )
  prints.frustumCulled = false
  const one = new Object3D()

  return {
    object: new Group().add(...pair, prints),
    show: (steps: number, walking: number) => {
      const sink = sinkAt(pressedBy(steps))
      const whole = Math.floor(steps)
      const part = steps - whole
      pair.forEach((foot, which) => {
        // The foot that lifts next is the one that stepped before last.
        const lifts = whole % 2 === which && part > 0
        const from = placeOf(whole % 2 === which ? whole - 1 : whole)
        const to = placeOf(whole + 1)
        const way = lifts ? smoothstep(0, 1, part) : 0
        foot.visible = walking > 0.01
        foot.position.set(
          from.x + (to.x - from.x) * way,
          0.1 - sink + (lifts ? 0.3 * Math.sin(Math.PI * part) : 0) + (1 - walking) * 1.2,
          from.z + (to.z - from.z) * way + (which ? 0.14 : -0.14),
        )
        foot.rotation.set(
          lifts ? -0.5 * Math.sin(Math.PI * part) : 0,
          from.turn + (to.turn - from.turn) * way,
          0,
        )
        foot.scale.setScalar(Math.max(0.001, 1.25 * walking))
      })
      const shown = Math.min(PRINTS, whole)
      for (let index = 0; index < shown; index++) {
        const step = whole - index
        const at = placeOf(step)
        one.position.set(at.x, 0.16 - sink, at.z + (step % 2 ? 0.14 : -0.14))
        one.rotation.y = at.turn + Math.PI
        one.updateMatrix()
        prints.setMatrixAt(index, one.matrix)
      }
      prints.count = shown
      prints.visible = shown > 0
      prints.instanceMatrix.needsUpdate = true
    },
  }
}

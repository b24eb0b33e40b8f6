import {
  BoxGeometry,
  BufferGeometry,
  Color,
  DoubleSide,
  Float32BufferAttribute,
  Group,
  InstancedMesh,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  Object3D,
} from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { COLUMNS, kindAt, LINES, type Plan } from './parkPlan.ts'
import { middleOf } from './pickSquare.ts'

const MOST = 16
const TONES = ['#f2c94c', '#fffaf0', '#e8a0b4', '#8fb0dc', '#f4b45a'].map((tone) => new Color(tone))

/** Butterflies that come with flowers, ponds and bee hotels, and the frame around the square in hand. */
export function createGuests() {
  const wing = new BufferGeometry()
  wing.setAttribute(
    'position',
    new Float32BufferAttribute(
      [0, 0, -0.05, 0.12, 0, -0.11, 0.14, 0, -0.01, 0.04, 0, 0.02, 0.1, 0, 0.08, 0, 0, 0.05],
      3,
    ),
  )
  wing.setAttribute(
    'normal',
    new Float32BufferAttribute(Array.from({ length: 6 }, () => [0, 1, 0]).flat(), 3),
  )
  wing.setIndex([0, 2, 1, 0, 3, 2, 0, 5, 3, 5, 4, 3])
  const flock = new InstancedMesh(wing, new MeshLambertMaterial({ side: DoubleSide }), MOST * 2)
  for (let index = 0; index < flock.count; index++)
    flock.setColorAt(index, TONES[(index >> 1) % TONES.length] ?? new Color())
  flock.frustumCulled = false
  const rails = [0, 1, 2, 3].map((side) =>
    new BoxGeometry(1.02, 0.05, 0.06).translate(0, 0, 0.48).rotateY((side * Math.PI) / 2),
  )
  const frame = new Mesh(mergeGeometries(rails), new MeshBasicMaterial({ color: '#2f7d5b' }))
  for (const rail of rails) rail.dispose()
  const one = new Object3D()
  one.rotation.order = 'YXZ'
  return {
    object: new Group().add(flock, frame),
    show: (seconds: number, plan: Plan, cursor: number | null) => {
      frame.visible = cursor !== null
      if (cursor !== null) {
        const [x, z] = middleOf(cursor)
        frame.position.set(x, 0.12 + 0.015 * Math.sin(seconds * 3), z)
      }
      let guests = 0
      for (let square = 0; square < COLUMNS * LINES && guests < MOST; square++) {
        const kind = kindAt(plan, square)
        const come = kind === 'bees' ? 3 : kind === 'shrub' || kind === 'pond' ? 1 : 0
        const [x, z] = middleOf(square)
        for (let guest = 0; guest < come && guests < MOST; guest++) {
          const phase = square * 1.7 + guest * 2.1
          const turn = seconds * (0.6 + 0.1 * (square % 4)) + phase
          const flap = 0.25 + 0.95 * Math.abs(Math.sin(seconds * 8 + phase))
          for (const side of [0, 1]) {
            one.position.set(
              x + 0.5 * Math.sin(turn),
              0.75 + 0.2 * Math.sin(turn * 2.3),
              z + 0.45 * Math.cos(turn * 0.9),
            )
            one.rotation.set(0, turn + Math.PI / 2, side ? flap : -flap)
            one.scale.set(side ? 1 : -1, 1, 1)
            one.updateMatrix()
            flock.setMatrixAt(guests * 2 + side, one.matrix)
          }
          guests++
        }
      }
      flock.count = guests * 2
      flock.visible = guests > 0
      flock.instanceMatrix.needsUpdate = true
    },
  }
}

import { CapsuleGeometry, Group, type Material, Mesh, SphereGeometry, TorusGeometry } from 'three'
import { mascotColors as color } from './mascotColors.ts'
import type { MascotPose } from './mascotPose.ts'
import { joined, placed, tinted } from './tinted.ts'

const UPPER = 0.24

const sleeve = () =>
  joined([placed(tinted(new CapsuleGeometry(0.098, UPPER, 8, 20), '#84b99c'), { at: [0, -UPPER / 2, 0] })])

/** Forearm, cuff, and a mitten with a thumb that reads as a hand. */
const forearm = (side: number) =>
  joined([
    placed(tinted(new CapsuleGeometry(0.09, 0.14, 8, 20), '#84b99c'), { at: [0, -0.1, 0] }),
    placed(tinted(new TorusGeometry(0.088, 0.034, 12, 28), color.cuff), {
      at: [0, -0.21, 0],
      turn: [Math.PI / 2, 0, 0],
    }),
    placed(tinted(new SphereGeometry(0.115, 24, 18), color.skin), {
      at: [0, -0.32, 0],
      scale: [0.92, 1.12, 0.78],
    }),
    placed(tinted(new CapsuleGeometry(0.036, 0.075, 6, 12), color.skin), {
      at: [side * -0.1, -0.285, 0.03],
      turn: [0.2, 0, side * -0.75],
    }),
  ])

/** One arm with shoulder and elbow; `side` is -1 for its right hand on our left. */
export function createArm(side: -1 | 1, paint: Material) {
  const shoulder = new Group()
  shoulder.position.set(side * 0.27, 1.12, 0.02)
  const elbow = new Group()
  elbow.position.y = -UPPER
  const [upper, lower] = [new Mesh(sleeve(), paint), new Mesh(forearm(side), paint)]
  upper.castShadow = lower.castShadow = true
  upper.receiveShadow = lower.receiveShadow = true
  elbow.add(lower)
  shoulder.add(upper, elbow)
  return {
    object: shoulder,
    update: ({ forward, out, elbow: bend }: MascotPose['leftArm']) => {
      shoulder.rotation.set(-forward, 0, side * out)
      elbow.rotation.set(-bend * 0.7, 0, side * bend * 0.4)
    },
  }
}

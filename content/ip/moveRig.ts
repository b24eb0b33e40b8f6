import { mix } from '../scene/curves.ts'
import { onFace } from './faceShape.ts'
import type { Arm } from './gestures.ts'
import type { MascotPose } from './mascotPose.ts'
import { EYE, HEAD_HEIGHT, type Rig } from './mascotRig.ts'
import type { Season } from './seasonOf.ts'
import { tepals } from './tepals.ts'

/** As good as gone, but a bone must keep a size. */
const NONE = 1e-4
/** Below so much of an eye, the lids are drawn as an arc. */
const SHUT = 0.82
const HEAD_ON_BODY = HEAD_HEIGHT - 0.36
/** A hat keeps the tepals behind it apart. */
const UNDER_A_HAT = 0.09

const BROW_HEIGHT = EYE.y + 0.235
const sockets = { L: onFace(-EYE.x, EYE.y, 0.004), R: onFace(EYE.x, EYE.y, 0.004) } as const

const sides = [
  ['L', -1],
  ['R', 1],
] as const

/** Puts every bone where a pose wants it. */
export function moveRig(rig: Rig, pose: MascotPose, seconds: number, costume: Season): void {
  const { bone } = rig
  const { breath, stretch } = pose
  bone('root').position.y = pose.lift
  bone('root').scale.set(1 - stretch * 0.5, 1 + stretch, 1 - stretch * 0.5)
  bone('body').rotation.set(0, pose.turn, pose.lean)
  bone('body').scale.set(1 + 0.008 * breath, 1, 1 + 0.008 * breath)
  for (const [side, sign] of sides) {
    moveArm(rig, side, sign, sign < 0 ? pose.left : pose.right)
    bone(`leg${side}`).rotation.set(-0.25 * pose.kick, 0, sign * 0.22 * pose.kick)
  }
  moveHead(rig, pose)
  moveFace(rig, pose)
  // Shut petals hide it.
  bone('sprout').scale.setScalar(mix(0.4, 1, Math.min(1, pose.petals)))
  bone('sprout').rotation.set(0.07 * Math.cos(seconds * 1.9), 0, 0.13 * Math.sin(seconds * 2.4))
  const spread = costume === 'summer' ? UNDER_A_HAT : 0
  tepals.forEach(({ shut, open, around, whorl }, index) => {
    const lean = mix(shut, open + (index === 5 || index === 8 ? 0 : spread), pose.petals)
    bone(`tepal${index as 0}`).rotation.set(
      lean + 0.022 * Math.sin(seconds * 1.7 + around * 2 + whorl),
      around,
      0,
    )
  })
}

function moveArm({ bone }: Rig, side: 'L' | 'R', sign: -1 | 1, arm: Arm) {
  bone(`shoulder${side}`).rotation.set(-arm.forward, 0, sign * arm.out)
  bone(`elbow${side}`).rotation.set(-arm.elbow * 0.7, 0, sign * (arm.elbow * 0.4 - arm.fold * 1.4))
  bone(`finger${side}`).scale.setScalar(Math.max(NONE, arm.finger))
}

function moveHead({ bone }: Rig, { breath, nod, swing, tilt, gaze }: MascotPose) {
  bone('head').position.y = HEAD_ON_BODY + 0.01 * breath
  bone('head').rotation.set(nod - 0.2 * gaze.y, swing + 0.36 * gaze.x, tilt)
}

function moveFace({ bone }: Rig, pose: MascotPose) {
  const { blink, merry, wide, brows, plea, gaze, laugh, smile, asleep } = pose
  const laughing = merry > 0.5 && asleep < 0.5
  const arcs = blink >= SHUT || laughing
  for (const [side, sign] of sides) {
    const eye = bone(`eye${side}`)
    eye.scale.set(wide, arcs ? NONE : wide * Math.max(0.1, 1 - blink), wide)
    if (arcs) eye.scale.setScalar(NONE)
    const socket = sockets[side]
    eye.position.set(socket[0] + 0.03 * gaze.x, socket[1] + 0.024 * gaze.y, socket[2])
    const lid = bone(`lid${side}`)
    lid.scale.setScalar(arcs ? 1 : NONE)
    lid.rotation.z = laughing ? 0 : Math.PI
    const brow = bone(`brow${side}`)
    brow.position.y = BROW_HEIGHT + 0.05 * brows
    brow.rotation.z = sign * (plea * -1 - 0.12)
  }
  const opened = Math.max(0, laugh)
  bone('laugh').scale.set(...sized(opened > 0.06, mix(0.55, 1.12, opened), mix(0.45, 1.12, opened)))
  bone('smile').scale.set(...sized(opened <= 0.06, mix(0.6, 1.05, smile), mix(0.3, 1.1, smile)))
}

const sized = (seen: boolean, x: number, y: number): [number, number, number] =>
  seen ? [x, y, 1] : [NONE, NONE, NONE]

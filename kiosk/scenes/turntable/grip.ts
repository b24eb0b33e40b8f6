import { clamp } from '#content/scene/curves.ts'
import type { TurntableInputs } from './turntableInputs.ts'

interface Finger {
  readonly x: number
  readonly y: number
}

/** How fingers took hold of what stands on the turntable; their places are in parts of the shorter side of the screen. */
export interface Grip {
  readonly inputs: TurntableInputs
  readonly fingers: readonly Finger[]
}

/** A finger across the screen turns it by so many degrees. */
const DEGREES = 240
/** A finger up or down so much of the screen lifts the eye from the foot to the top. */
const LIFT = 0.55
/** Two fingers twice as far apart bring it this much nearer. */
const NEARER = 0.55

export const gripAt = (inputs: TurntableInputs, fingers: readonly Finger[]): Grip => ({ inputs, fingers })

/** How it stands once the fingers have moved: one turns and lifts, two also bring it near. */
export function heldBy(
  { inputs, fingers: before }: Grip,
  now: readonly Finger[],
): Pick<TurntableInputs, 'turn' | 'eye' | 'near'> {
  const [from, to] = [middleOf(before), middleOf(now)]
  const [apartBefore, apart] = [apartOf(before), apartOf(now)]
  const spread = apartBefore > 0 && apart > 0 ? Math.log2(apart / apartBefore) : 0
  return {
    turn: inputs.turn + (to.x - from.x) * DEGREES,
    eye: clamp(inputs.eye + (to.y - from.y) / LIFT),
    near: clamp(inputs.near + spread * NEARER),
  }
}

const middleOf = (fingers: readonly Finger[]): Finger => ({
  x: fingers.reduce((sum, { x }) => sum + x, 0) / Math.max(1, fingers.length),
  y: fingers.reduce((sum, { y }) => sum + y, 0) / Math.max(1, fingers.length),
})

const apartOf = ([one, other]: readonly Finger[]): number =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0

import { clamp, mix, smoothstep } from '../scene/curves.ts'
import { seededRandom } from '../scene/seededRandom.ts'

export const gestures = ['idle', 'wave', 'point', 'think', 'cheer', 'sleep'] as const
export type Gesture = (typeof gestures)[number]

/** A gesture and when it began, in s of the scene's time. */
export interface Playing {
  readonly gesture: Gesture
  readonly since: number
}

export interface MascotInputs extends Playing {
  /** What it was doing until then: a gesture begins where the one before left the joints. */
  readonly before?: Playing
  /** Where it looks: -1 to 1, right and up positive. */
  readonly look: { readonly x: number; readonly y: number }
}

/** Every joint of the mascot at one moment; angles in radians, the rest in parts of its own size. */
export interface MascotPose {
  readonly breath: number
  readonly lift: number
  readonly head: { readonly x: number; readonly y: number; readonly z: number }
  readonly eyes: { readonly x: number; readonly y: number }
  /** 0 open, 1 shut. */
  readonly blink: number
  /** 0 a small smile, 1 a laugh. */
  readonly mouth: number
  /** 1 open like in April, 0 shut for the night. */
  readonly petals: number
  readonly leftArm: { readonly forward: number; readonly out: number; readonly elbow: number }
  readonly rightArm: { readonly forward: number; readonly out: number; readonly elbow: number }
}

type Joints = Pick<MascotPose, 'mouth' | 'petals' | 'leftArm' | 'rightArm' | 'head' | 'lift'>

const SETTLE_SECONDS = 0.45
const BLINK_SECONDS = 0.22
const arm = (forward: number, out: number, elbow: number) => ({ forward, out, elbow })
const rest = (seconds: number): Joints => ({
  mouth: 0.15,
  petals: 1,
  lift: 0,
  head: { x: 0, y: 0, z: 0.03 * Math.sin(seconds * 1.05) },
  leftArm: arm(0.12, 0.62 + 0.03 * Math.sin(seconds * 1.9), 0.25),
  rightArm: arm(0.12, 0.62 + 0.03 * Math.sin(seconds * 1.9 + 0.6), 0.25),
})

/** What each gesture does to the joints, `seconds` after it began. */
const played: Record<Gesture, (seconds: number, calm: Joints) => Joints> = {
  idle: (_seconds, calm) => calm,
  wave: (seconds, calm) => ({
    ...calm,
    mouth: 0.75,
    head: { x: 0, y: 0, z: 0.09 },
    rightArm: arm(0.25, 2.2 + 0.1 * Math.sin(seconds * 7.5), 0.25 + 0.4 * Math.sin(seconds * 7.5)),
  }),
  point: (seconds, calm) => ({
    ...calm,
    mouth: 0.4,
    head: { x: 0.04, y: 0.22, z: -0.05 },
    rightArm: arm(0.5, 1.35 + 0.04 * Math.sin(seconds * 3), 0.05),
  }),
  think: (seconds, calm) => ({
    ...calm,
    mouth: 0,
    head: { x: -0.1, y: -0.16, z: 0.13 + 0.02 * Math.sin(seconds * 1.4) },
    rightArm: arm(1.0, 0.12, 2.1),
  }),
  cheer: (seconds, calm) => {
    const hop = Math.abs(Math.sin(seconds * 5))
    return {
      ...calm,
      mouth: 1,
      lift: 0.16 * hop,
      head: { x: -0.08, y: 0, z: 0.06 * Math.sin(seconds * 5) },
      leftArm: arm(0.3, 2.15 + 0.2 * hop, 0.1),
      rightArm: arm(0.3, 2.15 + 0.2 * hop, 0.1),
    }
  },
  sleep: (seconds, calm) => ({
    ...calm,
    mouth: 0,
    petals: 0.16 + 0.03 * Math.sin(seconds * 1.1),
    head: { x: 0.2, y: 0, z: 0.17 },
    leftArm: arm(0.35, 0.5, 0.5),
    rightArm: arm(0.35, 0.5, 0.5),
  }),
}

const BLINK_PACE = 4.5
const BLINK_JITTER = 0.75

/** How far the lids are down: a blink every 3 to 6 s, at moments that the seed decides. */
export function blinkAt(seconds: number, seed: number): number {
  const turn = Math.floor(seconds / BLINK_PACE)
  const start = (turn + 0.5) * BLINK_PACE + (seededRandom(seed * 7919 + turn)() * 2 - 1) * BLINK_JITTER
  const part = (seconds - start) / BLINK_SECONDS
  return part > 0 && part < 1 ? Math.sin(part * Math.PI) : 0
}

const act = ({ gesture, since }: Playing, seconds: number): Joints =>
  played[gesture](Math.max(0, seconds - since), rest(seconds))

/** The whole mascot at one moment: pure, so that kiosk, wall and film show the same. */
export function mascotPose(seconds: number, inputs: MascotInputs, seed = 1): MascotPose {
  const { gesture, since, look, before = { gesture: 'idle', since: 0 } } = inputs
  const [from, to] = [act(before, seconds), act(inputs, seconds)]
  const part = smoothstep(0, SETTLE_SECONDS, seconds - since)
  const between = (one: number, other: number) => mix(one, other, part)
  const arms = (side: 'leftArm' | 'rightArm') =>
    arm(
      between(from[side].forward, to[side].forward),
      between(from[side].out, to[side].out),
      between(from[side].elbow, to[side].elbow),
    )
  const asleep = between(before.gesture === 'sleep' ? 1 : 0, gesture === 'sleep' ? 1 : 0)
  const [x, y] = [clamp(look.x, -1, 1) * (1 - asleep), clamp(look.y, -1, 1) * (1 - asleep)]
  return {
    breath: Math.sin(seconds * 2.1),
    lift: between(from.lift, to.lift),
    head: {
      x: between(from.head.x, to.head.x) - 0.2 * y,
      y: between(from.head.y, to.head.y) + 0.34 * x,
      z: between(from.head.z, to.head.z),
    },
    eyes: { x: 0.03 * x, y: 0.022 * y },
    blink: Math.max(asleep, blinkAt(seconds, seed)),
    mouth: between(from.mouth, to.mouth),
    petals: between(from.petals, to.petals),
    leftArm: arms('leftArm'),
    rightArm: arms('rightArm'),
  }
}

import { smoothstep } from '../scene/curves.ts'
import type { Mood } from './moods.ts'

export const gestures = ['idle', 'wave', 'point', 'think', 'cheer', 'comfort', 'sleep'] as const
export type Gesture = (typeof gestures)[number]

/** Angles of one arm, in radians. */
export interface Arm {
  readonly forward: number
  readonly out: number
  readonly elbow: number
  /** The elbow turned inward, toward the chest. */
  readonly fold: number
  /** 1 when a finger points. */
  readonly finger: number
}

/** What a gesture does to the body. L and R are sides of the picture. */
export interface Body {
  readonly lift: number
  /** Higher and thinner above 0, lower and rounder below. */
  readonly stretch: number
  readonly lean: number
  readonly turn: number
  readonly nod: number
  readonly swing: number
  readonly tilt: number
  readonly kick: number
  readonly left: Arm
  readonly right: Arm
}

interface Look {
  readonly x: number
  readonly y: number
}

const arm = (forward: number, out: number, elbow: number, more: Partial<Arm> = {}): Arm => ({
  forward,
  out,
  elbow,
  fold: 0,
  finger: 0,
  ...more,
})

/** Standing and breathing; now and then it shifts its weight. */
const rest = (seconds: number): Body => {
  const shift = Math.sin(seconds * 0.52)
  return {
    lift: 0,
    stretch: 0.01 * Math.sin(seconds * 2.1),
    lean: 0.018 * shift,
    turn: 0,
    nod: 0.012 * Math.sin(seconds * 2.1 - 0.6),
    swing: 0.04 * Math.sin(seconds * 0.37),
    tilt: 0.03 * Math.sin(seconds * 1.05),
    kick: 0,
    left: arm(0.12, 0.56 + 0.03 * Math.sin(seconds * 1.9), 0.3),
    right: arm(0.12, 0.56 + 0.03 * Math.sin(seconds * 1.9 + 0.6), 0.3),
  }
}

/** Seconds after which a gesture is over and the arms come down; those without end last until the next. */
export const LASTS: Readonly<Partial<Record<Gesture, number>>> = { wave: 3.4, cheer: 3 }

/** The mood a gesture brings along where nobody names one. */
export const moodOf: Readonly<Record<Gesture, Mood>> = {
  idle: 'calm',
  wave: 'glad',
  point: 'curious',
  think: 'curious',
  cheer: 'glad',
  comfort: 'calm',
  sleep: 'sleepy',
}

const played: Record<Gesture, (seconds: number, calm: Body, look: Look) => Body> = {
  idle: (_seconds, calm) => calm,
  wave: (seconds, calm) => ({
    ...calm,
    lean: calm.lean - 0.05,
    tilt: calm.tilt + 0.09,
    left: arm(0.2, 0.42, 0.4),
    right: arm(0.2, 2.25 + 0.12 * Math.sin(seconds * 8), 0.3 + 0.42 * Math.sin(seconds * 8)),
  }),
  point: (seconds, calm, { x, y }) => {
    // It points where it looks, with the nearer hand.
    const toRight = smoothstep(-0.2, 0.2, x + 0.05)
    const pointing = (part: number) =>
      arm(
        0.12 + part * 0.4,
        0.5 + part * (0.86 + 0.5 * y + 0.04 * Math.sin(seconds * 3)),
        0.3 - part * 0.26,
        { finger: part },
      )
    return {
      ...calm,
      lean: calm.lean - (toRight - 0.5) * 0.12,
      left: pointing(1 - toRight),
      right: pointing(toRight),
    }
  },
  think: (seconds, calm) => ({
    ...calm,
    lean: calm.lean + 0.03,
    nod: -0.1,
    swing: calm.swing - 0.14,
    tilt: 0.13 + 0.03 * Math.sin(seconds * 1.4),
    left: arm(0.62, 0.1, 1.5, { fold: 0.55 }),
    right: arm(1.3, 0.34, 2.0 + 0.06 * Math.sin(seconds * 2.6), { fold: 0.5, finger: 0.9 }),
  }),
  cheer: (seconds, calm) => {
    const hop = Math.abs(Math.sin(seconds * 5))
    return {
      ...calm,
      lift: 0.2 * hop,
      stretch: 0.06 * (hop - 0.45),
      nod: -0.1,
      tilt: 0.07 * Math.sin(seconds * 5),
      kick: hop,
      left: arm(0.3, 1.98 + 0.26 * hop, 0.15),
      right: arm(0.3, 1.98 + 0.26 * hop, 0.15),
    }
  },
  comfort: (seconds, calm) => ({
    ...calm,
    lean: calm.lean + 0.02 * Math.sin(seconds * 1.6),
    nod: 0.08 + 0.05 * Math.sin(seconds * 2.4),
    tilt: 0.12,
    left: arm(0.85, 0.16, 1.2, { fold: 0.72 }),
    right: arm(0.85, 0.16, 1.2, { fold: 0.72 }),
  }),
  sleep: (seconds, calm) => ({
    ...calm,
    stretch: 0.018 * Math.sin(seconds * 1.1) - 0.02,
    nod: 0.16 + 0.02 * Math.sin(seconds * 1.1),
    swing: 0,
    tilt: 0.16,
    left: arm(0.62, 0.16, 0.9, { fold: 0.6 }),
    right: arm(0.62, 0.16, 0.9, { fold: 0.6 }),
  }),
}

/** The body `seconds` into a gesture, at this time of the scene. */
export const bodyOf = (gesture: Gesture, seconds: number, time: number, look: Look): Body =>
  played[gesture](Math.max(0, seconds), rest(time), look)

/** The body while nothing is played. */
export const restingBody = rest

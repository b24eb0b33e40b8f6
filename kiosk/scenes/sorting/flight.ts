import { clamp, mix, smoothstep } from '#content/scene/curves.ts'

export interface Spot {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** A thing on its way: where it is, how it has turned, how large it is, and whether it is still to be seen. */
export interface Moment extends Spot {
  readonly turn: number
  readonly size: number
  readonly seen: boolean
}

export const THROW_SECONDS = 0.75
export const BOUNCE_SECONDS = 0.9

/** A thing that goes home: an arc from the hand into the bin, where it becomes small and is gone. */
export function throwAt(from: Spot, mouth: Spot, elapsed: number): Moment {
  const part = clamp(elapsed / THROW_SECONDS)
  const rise = 4 * part * (1 - part)
  return {
    x: mix(from.x, mouth.x, smoothstep(0, 1, part)),
    y: mix(from.y, mouth.y - 0.35 * smoothstep(0.8, 1, part), part) + rise * 1.1,
    z: mix(from.z, mouth.z, part),
    turn: part * 5,
    size: mix(1, 0.45, smoothstep(0.4, 1, part)),
    seen: part < 1,
  }
}

/** A thing in the wrong bin: it bumps against the rim and hops back to the hand, shaking its head. */
export function bounceAt(from: Spot, mouth: Spot, elapsed: number): Moment {
  const part = clamp(elapsed / BOUNCE_SECONDS)
  const out = part < 0.45 ? smoothstep(0, 0.45, part) : 1 - smoothstep(0.45, 1, part)
  return {
    x: mix(from.x, mouth.x, out * 0.86) + 0.06 * Math.sin(part * 30) * (1 - part),
    y: mix(from.y, mouth.y, out * 0.86) + Math.sin(part * Math.PI) * 0.5,
    z: mix(from.z, mouth.z, out),
    turn: Math.sin(part * 9) * 0.5,
    size: 1 - 0.2 * out,
    seen: true,
  }
}

/** A new thing comes down to the hand and then hovers there. */
export function hoverAt(hand: Spot, elapsed: number, seconds: number): Moment {
  const part = smoothstep(0, 0.5, elapsed)
  return {
    x: hand.x,
    y: hand.y + (1 - part) * 0.5 + 0.05 * Math.sin(seconds * 1.8),
    z: hand.z,
    turn: 0.35 * Math.sin(seconds * 0.9),
    size: mix(0.3, 1, part),
    seen: true,
  }
}

import { clamp, mix, smoothstep } from '#content/scene/curves.ts'

export interface Spot {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** A thing on its way: where it is, how it has turned, how large it is, and whether it is still to be seen. */
export interface Moment extends Spot {
  readonly turn: number
  readonly roll: number
  readonly size: number
  readonly seen: boolean
}

export const THROW_SECONDS = 0.75
export const BOUNCE_SECONDS = 1.1
const STEP_SECONDS = 0.55
/** Part of a bounce that goes to the bin; the rest comes back. */
const OUTWARD = 0.42

/** Straight across, while going up and down once by `high`. */
function hop(from: Spot, to: Spot, part: number, high: number): Spot {
  const along = smoothstep(0, 1, part)
  return {
    x: mix(from.x, to.x, along),
    y: mix(from.y, to.y, along) + high * 4 * part * (1 - part),
    z: mix(from.z, to.z, along),
  }
}

/** A thing that goes home: an arc into the bin, where it becomes small and is gone. */
export function throwAt(from: Spot, mouth: Spot, elapsed: number): Moment {
  const part = clamp(elapsed / THROW_SECONDS)
  const sunk = { ...mouth, y: mouth.y - 0.5 * smoothstep(0.7, 1, part) }
  return {
    ...hop(from, sunk, part, 0.75),
    turn: part * 4,
    roll: part * 2.4,
    size: mix(1, 0.5, smoothstep(0.35, 1, part)),
    seen: part < 1,
  }
}

/** A thing in the wrong bin: it bumps against the mouth, hops back to the hand and shakes its head there. */
export function bounceAt(from: Spot, mouth: Spot, hand: Spot, elapsed: number): Moment {
  const part = clamp(elapsed / BOUNCE_SECONDS)
  const brim = { ...mouth, y: mouth.y + 0.3 }
  const out = part < OUTWARD
  const there = out ? part / OUTWARD : (part - OUTWARD) / (1 - OUTWARD)
  const shake = smoothstep(0.75, 0.85, part) * (1 - smoothstep(0.9, 1, part))
  return {
    ...(out ? hop(from, brim, there, 0.25) : hop(brim, hand, there, 0.55)),
    turn: 0.45 * Math.sin(elapsed * 34) * shake,
    roll: out ? 0.8 * there : 0.8 * (1 - there),
    size: mix(1, 0.8, out ? there : 1 - there),
    seen: true,
  }
}

/** The next thing hops from the line onto the plate and sways there a little. */
export function arriveAt(from: Spot, hand: Spot, small: number, elapsed: number, seconds: number): Moment {
  const part = clamp(elapsed / STEP_SECONDS)
  return {
    ...hop(from, { ...hand, y: hand.y + 0.03 * (1 + Math.sin(seconds * 1.8)) }, part, 0.5),
    turn: 0.4 * Math.sin(seconds * 0.9),
    roll: 0,
    size: mix(small, 1, smoothstep(0, 1, part)),
    seen: true,
  }
}

/** Those behind it move up by one place. */
export function moveUpAt(from: Spot, to: Spot, small: number, elapsed: number): Moment {
  const part = clamp((elapsed - 0.12) / STEP_SECONDS)
  return { ...hop(from, to, part, 0.16), turn: -0.35, roll: 0, size: small, seen: true }
}

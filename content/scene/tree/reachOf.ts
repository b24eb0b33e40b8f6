import { clamp, mix, smoothstep } from '../curves.ts'
import type { Twig } from './growSkeleton.ts'

/** How far a crown has come, in parts of the full-grown skeleton. */
export interface Reach {
  readonly out: number
  readonly up: number
}

/** Below this a crown is a whip's tuft, whatever its twigs say. */
const LEAST = 0.3

/**
 * How much of its skeleton a tree fills at each age up to `last`. Measured once, so that a young crown of few
 * limbs can be drawn as wide and as high as it is said to be.
 */
export function reachOf(twigs: readonly Twig[], last: number): (age: number) => Reach {
  const years = Array.from({ length: last + 1 }, (_, age) => {
    let [out, up] = [LEAST, LEAST]
    for (const { at, life } of twigs) {
      const grown = smoothstep(life.x, life.x + 4, age) * (1 - smoothstep(life.y, life.y + 3, age))
      out = Math.max(out, grown * Math.hypot(at.x, at.z))
      up = Math.max(up, grown * at.y)
    }
    return { out: Math.min(1, out), up: Math.min(1, up) }
  })
  const grownUp: Reach = { out: 1, up: 1 }
  return (age) => {
    const at = clamp(age, 0, last)
    const [before, after] = [years[Math.floor(at)] ?? grownUp, years[Math.ceil(at)] ?? grownUp]
    const part = at - Math.floor(at)
    return { out: mix(before.out, after.out, part), up: mix(before.up, after.up, part) }
  }
}

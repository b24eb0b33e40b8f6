import { Vector2, Vector3 } from 'three'
import { seededRandom } from '../seededRandom.ts'
import type { Habit, Twig } from './growSkeleton.ts'

const FOREVER = 1e6

/** A spreading Yoshino cherry: a short trunk, limbs almost level below and steep above, on spreading roots. */
export const cherryHabit: Habit = {
  leader: { length: 0.41, cutAt: FOREVER },
  leafy: 1,
  highest: 0.56,
  taper: { bough: 0.5, trunk: 0.66 },
  roots: { count: 6, reach: 0.34 },
  orders: [
    {
      children: 6,
      along: [0, 1],
      angle: [1.12, 0.3],
      length: 1,
      thickness: 0.5,
      lift: 0.06,
      wander: 0.34,
      steps: 8,
      sides: 9,
      born: -9,
    },
    {
      children: 5,
      along: [0.35, 1],
      angle: [0.51, 0.87],
      length: 0.66,
      thickness: 0.62,
      lift: 0.05,
      wander: 0.34,
      steps: 5,
      sides: 6,
      born: -9,
    },
    {
      children: 4,
      along: [0.35, 1],
      angle: [0.51, 0.87],
      length: 0.66,
      thickness: 0.62,
      lift: 0.05,
      wander: 0.34,
      steps: 5,
      sides: 4,
      born: -9,
    },
    {
      children: 3,
      along: [0.35, 1],
      angle: [0.51, 0.87],
      length: 0.66,
      thickness: 0.62,
      lift: 0.05,
      wander: 0.34,
      steps: 4,
      sides: 3,
      born: -9,
    },
  ],
}

/** Places that round a broad, flat-footed crown off: near its outside, in soft lobes. */
export function cloudTwigs(count: number, seed: number): Twig[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const turn = random() * 2 * Math.PI
    const high = random() * 1.6 - 0.6
    const flat = Math.sqrt(1 - high * high)
    const lobe = 1 + 0.07 * Math.sin(turn * 5 + high * 4) * Math.sin(high * 9 + turn * 2)
    const reach = (0.8 + 0.2 * Math.sqrt(random())) * lobe
    const at = new Vector3(Math.cos(turn) * flat * 0.92, 0.55 + high * 0.45, Math.sin(turn) * flat * 0.92)
    at.set(at.x * reach, 0.55 + (at.y - 0.55) * reach, at.z * reach)
    return { at, foot: at, life: new Vector2(-9, FOREVER), order: 4 }
  })
}

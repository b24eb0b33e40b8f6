import { Vector2, Vector3 } from 'three'
import { mix, smoothstep } from '../curves.ts'
import { seededRandom } from '../seededRandom.ts'
import type { Habit, Twig } from './growSkeleton.ts'

/**
 * 三股六叉十二枝: a street plane trained to three limbs, each divided in two, and those in two again.
 * The ages at which the orders begin are a teaching picture of that training, not a pruning calendar.
 */
export const planeHabit: Habit = {
  leader: { length: 0.75, cutAt: 3.4 },
  leafy: 3,
  orders: [
    {
      children: 3,
      along: [0, 0],
      angle: [0.72, 0.86],
      length: 1,
      thickness: 0.66,
      lift: 0.055,
      wander: 0.12,
      steps: 7,
      sides: 9,
      born: 2.4,
    },
    {
      children: 2,
      along: [1, 1],
      angle: [0.46, 0.56],
      length: 0.72,
      thickness: 0.8,
      lift: 0.07,
      wander: 0.14,
      steps: 6,
      sides: 7,
      born: 4.6,
    },
    {
      children: 2,
      along: [1, 1],
      angle: [0.36, 0.46],
      length: 0.72,
      thickness: 0.76,
      lift: 0.07,
      wander: 0.16,
      steps: 6,
      sides: 6,
      born: 7,
    },
    {
      children: 6,
      along: [0.1, 1],
      angle: [0.6, 1.15],
      length: 0.86,
      thickness: 0.5,
      lift: 0.03,
      wander: 0.34,
      steps: 4,
      sides: 4,
      born: 9,
    },
    {
      children: 5,
      along: [0.3, 1],
      angle: [0.5, 1],
      length: 0.7,
      thickness: 0.55,
      lift: 0.01,
      wander: 0.4,
      steps: 3,
      sides: 3,
      born: 10.5,
    },
  ],
}

const FULL = 9
const FOREVER = 1e6

/** Places for leaves that round the crown off: a wide bowl, full at the rim, hollow in the middle. */
export function cupTwigs(count: number, seed: number): Twig[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const turn = random() * 2 * Math.PI
    const out = 0.32 + 0.66 * random() ** 0.6
    const lobe = 1 + 0.06 * Math.sin(turn * 3 + 0.8) + 0.05 * Math.sin(turn * 7)
    const round = Math.sqrt(Math.max(0, 1 - out * out))
    const hollow = 0.5 * (1 - smoothstep(0.05, 0.55, out))
    const high =
      0.58 + 0.4 * round - hollow + 0.05 * Math.sin(turn * 5 + 1) - 0.12 * Math.max(0, Math.sin(turn))
    const low = 0.48 - 0.34 * round + 0.2 * hollow
    const up = mix(low, Math.max(low + 0.04, high), random() ** 0.85)
    const at = new Vector3(Math.cos(turn) * out * lobe, up, Math.sin(turn) * out * lobe)
    return {
      at,
      foot: at.clone().multiplyScalar(0.7),
      life: new Vector2(FULL + random() * 6, FOREVER),
      order: 5,
    }
  })
}

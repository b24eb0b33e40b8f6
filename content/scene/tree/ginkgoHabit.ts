import { Vector2, Vector3 } from 'three'
import { mix } from '../curves.ts'
import { seededRandom } from '../seededRandom.ts'
import type { Habit, Twig } from './growSkeleton.ts'

const FOREVER = 1e6

/** An old ginkgo: a stout leader with limbs that rise steeply from it. */
export const ginkgoHabit: Habit = {
  leader: { length: 1.05, cutAt: FOREVER },
  leafy: 1,
  ownTrunk: true,
  orders: [
    {
      children: 8,
      along: [0.02, 0.96],
      angle: [0.6, 1.05],
      length: 1,
      thickness: 0.42,
      lift: 0.07,
      wander: 0.2,
      steps: 7,
      sides: 9,
      born: -9,
    },
    {
      children: 5,
      along: [0.25, 1],
      angle: [0.45, 0.85],
      length: 0.58,
      thickness: 0.56,
      lift: 0.06,
      wander: 0.26,
      steps: 5,
      sides: 6,
      born: -9,
    },
    {
      children: 4,
      along: [0.25, 1],
      angle: [0.5, 0.9],
      length: 0.6,
      thickness: 0.56,
      lift: 0.03,
      wander: 0.3,
      steps: 4,
      sides: 4,
      born: -9,
    },
    {
      children: 3,
      along: [0.3, 1],
      angle: [0.5, 1],
      length: 0.6,
      thickness: 0.56,
      lift: 0,
      wander: 0.3,
      steps: 3,
      sides: 3,
      born: -9,
    },
  ],
}

/** Places for leaves that round a high crown off in lobes, with sky between them. */
export function domeTwigs(count: number, seed: number): Twig[] {
  const random = seededRandom(seed)
  const lobes = Array.from({ length: 26 }, (_, index) => {
    const turn = index * 2.4
    const up = 0.12 + 0.8 * ((index + 0.5) / 26)
    const reach = Math.sqrt(Math.max(0.04, 1 - ((up - 0.36) / 0.64) ** 2)) * 0.78
    return { at: new Vector3(Math.cos(turn) * reach, up, Math.sin(turn) * reach), wide: mix(0.3, 0.2, up) }
  })
  return Array.from({ length: count }, (_, index) => {
    const lobe = lobes[index % lobes.length]
    const turn = random() * 2 * Math.PI
    const high = random() * 2 - 1
    const flat = Math.sqrt(1 - high * high)
    const wide = (lobe?.wide ?? 0.2) * (0.5 + 0.5 * random() ** 0.5)
    const out = new Vector3(Math.cos(turn) * flat, high * 0.42, Math.sin(turn) * flat).multiplyScalar(wide)
    const at = (lobe?.at ?? new Vector3()).clone().add(out)
    return { at, foot: at, life: new Vector2(-9, FOREVER), order: 4 }
  })
}

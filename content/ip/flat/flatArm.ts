import type { Arm } from '../gestures.ts'

type Way = readonly [x: number, y: number, z: number]

const around = ([x, y, z]: Way, forward: number, side: number): Way => {
  const [ax, ay] = [x * Math.cos(side) - y * Math.sin(side), x * Math.sin(side) + y * Math.cos(side)]
  return [ax, ay * Math.cos(forward) + z * Math.sin(forward), z * Math.cos(forward) - ay * Math.sin(forward)]
}

const DOWN: Way = [0, -1, 0]

/** Where elbow and hand of an arm are on paper, from the shoulder, y up; the same joints as in space. */
export function flatArm(arm: Arm, sign: -1 | 1, upper: number, lower: number) {
  const atShoulder = (way: Way) => around(way, arm.forward, sign * arm.out)
  const down = atShoulder(DOWN)
  const hand = atShoulder(around(DOWN, arm.elbow * 0.7, sign * (arm.elbow * 0.4 - arm.fold * 1.4)))
  const elbow = { x: down[0] * upper, y: down[1] * upper }
  return { elbow, hand: { x: elbow.x + hand[0] * lower, y: elbow.y + hand[1] * lower } }
}

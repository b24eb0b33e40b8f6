import { expect, test } from 'vitest'
import { blinkAt, gestures, mascotPose } from '#content/ip/mascotPose.ts'

const look = { x: 0, y: 0 }
const STEP = 0.02

test('小玉 blinks every 3 to 6 seconds, whatever the seed', () => {
  for (const seed of [1, 2, 3, 40]) {
    const blinks: number[] = []
    for (let seconds = 0; seconds < 300; seconds += STEP)
      if (blinkAt(seconds, seed) > 0 && blinkAt(seconds - STEP, seed) === 0) blinks.push(seconds)
    const gaps = blinks.slice(1).map((at, index) => at - (blinks[index] as number))
    expect(Math.min(...gaps)).toBeGreaterThan(2.9)
    expect(Math.max(...gaps)).toBeLessThan(6.1)
  }
})

test('no gesture makes an arm or a petal jump, from whichever it comes', () => {
  for (const from of gestures)
    for (const to of gestures) {
      const inputs = { gesture: to, since: 10, before: { gesture: from, since: 2 }, look }
      const before = mascotPose(10, { gesture: from, since: 2, look })
      const after = mascotPose(10, inputs)
      expect(Math.abs(after.rightArm.out - before.rightArm.out), `${from} → ${to}`).toBeLessThan(0.01)
      expect(Math.abs(after.petals - before.petals), `${from} → ${to}`).toBeLessThan(0.01)
    }
})

test('asleep, the eyes are shut and the petals closed; awake it looks where the finger is', () => {
  const asleep = mascotPose(20, { gesture: 'sleep', since: 10, look: { x: 1, y: 1 } })
  expect([asleep.blink, asleep.eyes.x]).toEqual([1, 0])
  expect(asleep.petals).toBeLessThan(0.25)
  const awake = mascotPose(20, { gesture: 'idle', since: 10, look: { x: 1, y: 0 } })
  expect(awake.eyes.x).toBeGreaterThan(0)
})

test('the same moment is the same pose', () => {
  const inputs = { gesture: 'wave', since: 1, look } as const
  expect(mascotPose(7.3, inputs)).toEqual(mascotPose(7.3, inputs))
})

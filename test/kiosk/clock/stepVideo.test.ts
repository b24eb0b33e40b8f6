import { expect, test } from 'vitest'
import { stepVideo } from '../../../kiosk/clock/stepVideo.ts'

test('a film that is right plays as it was made', () => {
  expect(stepVideo(60, 60.002)).toEqual({ rate: 1 })
})

test('a film that is a little late hurries, one that is early takes its time', () => {
  expect(stepVideo(60, 60.05).rate).toBeCloseTo(1.025, 6)
  expect(stepVideo(60, 59.95).rate).toBeCloseTo(0.975, 6)
})

test('no film runs more than six parts in a hundred too fast', () => {
  expect(stepVideo(60, 60.9)).toEqual({ rate: 1.06 })
  expect(stepVideo(60, 59.1)).toEqual({ rate: 0.94 })
})

test('a film that is far off leaps, to where it will be when it has leapt', () => {
  expect(stepVideo(10, 300, 0.4)).toEqual({ rate: 1, leapTo: 300.4 })
})

test('told again and again, a film comes to its place and stays', () => {
  let [at, wanted] = [0, 0.8]
  for (let beat = 0; beat < 120; beat += 1) {
    const { rate } = stepVideo(at, wanted)
    at += rate * 0.36
    wanted += 0.36
  }
  expect(Math.abs(wanted - at)).toBeLessThan(0.005)
})

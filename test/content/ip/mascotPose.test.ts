import { expect, test } from 'vitest'
import { gestures, moodOf } from '#content/ip/gestures.ts'
import { beginGesture, blinkAt, type MascotInputs, mascotPose } from '#content/ip/mascotPose.ts'
import { moods } from '#content/ip/moods.ts'
import { seasonOf } from '#content/ip/seasonOf.ts'

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

test('no gesture and no mood makes an arm or a petal jump, from whichever it comes', () => {
  for (const from of gestures)
    for (const to of gestures)
      for (const mood of moods) {
        const playing = { gesture: from, since: 2 } as const
        const before = mascotPose(10, { ...playing, look })
        const after = mascotPose(10, { ...beginGesture(10, to, playing, mood), look })
        expect(Math.abs(after.right.out - before.right.out), `${from} → ${to}`).toBeLessThan(0.01)
        expect(Math.abs(after.petals - before.petals), `${from} → ${to}`).toBeLessThan(0.01)
      }
})

test('a touch in the middle of a movement goes on from there', () => {
  const first = beginGesture(10, 'cheer', { gesture: 'idle', since: 0 })
  const second = beginGesture(10.2, 'sleep', first)
  const [before, after] = [mascotPose(10.2, { ...first, look }), mascotPose(10.2, { ...second, look })]
  expect(after.right.out).toBeCloseTo(before.right.out, 2)
  expect(after.lift).toBeCloseTo(before.lift, 2)
})

test('over two minutes of any gesture nothing moves faster than a child would', () => {
  for (const gesture of gestures) {
    const at = (seconds: number) => mascotPose(seconds, { gesture, since: 0, look })
    for (let seconds = 0.5; seconds < 120; seconds += 0.25) {
      const speed = Math.abs(at(seconds + 0.01).left.out - at(seconds).left.out) / 0.01
      expect(speed, `${gesture} at ${seconds}`).toBeLessThan(9)
    }
  }
})

test('asleep, the eyes are shut and the petals closed; awake it looks where the finger is', () => {
  const asleep = mascotPose(20, { gesture: 'sleep', since: 10, look: { x: 1, y: 1 } })
  expect([asleep.blink, asleep.gaze.x]).toEqual([1, 0])
  expect(asleep.petals).toBeLessThan(0.25)
  const awake = mascotPose(20, { gesture: 'idle', since: 10, look: { x: 1, y: 0 } })
  expect(awake.gaze.x).toBe(1)
})

test('it points with the hand that is nearer to what it looks at', () => {
  const pointing = (x: number) => mascotPose(20, { gesture: 'point', since: 10, look: { x, y: 0 } })
  expect(pointing(1).right.finger).toBe(1)
  expect(pointing(-1).left.finger).toBe(1)
})

test('a wave and a cheer end by themselves, and each gesture has a mood', () => {
  const waved: MascotInputs = { gesture: 'wave', since: 0, look }
  expect(mascotPose(30, waved).right.out).toBeLessThan(0.7)
  expect(Object.keys(moodOf)).toEqual([...gestures])
})

test('sleepy and shy petals stand closer than curious and glad ones', () => {
  const petals = (mood: (typeof moods)[number]) =>
    mascotPose(20, { gesture: 'idle', since: 0, mood, look }).petals
  expect(petals('sleepy')).toBeLessThan(petals('shy'))
  expect(petals('shy')).toBeLessThan(petals('calm'))
  expect(petals('calm')).toBeLessThan(petals('glad'))
})

test('the same moment is the same pose', () => {
  const inputs = { gesture: 'wave', since: 1, look } as const
  expect(mascotPose(7.3, inputs)).toEqual(mascotPose(7.3, inputs))
})

test('seasons turn on the first of March, June, September and December in Shanghai', () => {
  const season = (iso: string) => seasonOf(new Date(iso))
  expect(season('2026-02-28T15:59:59Z')).toBe('winter')
  expect(season('2026-02-28T16:00:00Z')).toBe('spring')
  expect(season('2026-06-01T00:00:00Z')).toBe('summer')
  expect(season('2026-09-01T00:00:00Z')).toBe('autumn')
  expect(season('2026-12-01T00:00:00Z')).toBe('winter')
})

import { expect, test } from 'vitest'
import { coarseModel } from '../../../../kiosk/scenes/turntable/coarseModel.ts'
import { gripAt, heldBy } from '../../../../kiosk/scenes/turntable/grip.ts'
import { placeModel, ROOM } from '../../../../kiosk/scenes/turntable/placeModel.ts'
import {
  startInputs,
  tour,
  turnedAt,
  withinRound,
} from '../../../../kiosk/scenes/turntable/turntableInputs.ts'

const box = (min: [number, number, number], max: [number, number, number]) => ({ min, max })

test.each([
  ['a seed of 8 mm, far from where its maker began', box([4, 2, -3], [4.008, 2.004, -2.994])],
  ['a plane tree of 24 m', box([-8, -0.5, -8], [8, 24, 8])],
  ['a leaf that lies flat', box([-0.05, 0, -0.1], [0.05, 0, 0.1])],
])('%s stands on the middle of the turntable, as large as there is room', (_, bounds) => {
  const { scale, position, radius, height } = placeModel(bounds)
  const side = Math.max(bounds.max[0] - bounds.min[0], bounds.max[2] - bounds.min[2]) * scale
  const at = (corner: 'min' | 'max', axis: 0 | 1 | 2) => bounds[corner][axis] * scale + position[axis]
  expect(at('min', 1)).toBeCloseTo(0)
  expect(at('min', 0) + at('max', 0)).toBeCloseTo(0)
  expect(at('min', 2) + at('max', 2)).toBeCloseTo(0)
  expect(Math.max((side * 1.15) / 2 / ROOM.radius, height / ROOM.height)).toBeCloseTo(1)
  expect(height).toBeLessThanOrEqual(ROOM.height + 1e-9)
  // The foot of the turntable is 1.6 wide.
  expect(radius).toBeLessThan(1.6)
})

test('a point of no size at all is left as it is', () => {
  expect(placeModel(box([1, 1, 1], [1, 1, 1]))).toMatchObject({ scale: 1, position: [-1, -1, -1] })
})

test('a wall hides what is behind it and nothing before it, and a point on it is not hidden by the wall itself', () => {
  const wall = new Float32Array([-1, 0, 0, 1, 0, 0, 1, 2, 0, -1, 0, 0, 1, 2, 0, -1, 2, 0])
  const coarse = coarseModel(wall, box([-1, 0, -1], [1, 2, 1]))
  const eye = [0, 1, 9] as const
  expect(coarse.hides([0, 1, -0.8], eye)).toBe(true)
  expect(coarse.hides([0, 1, 0.8], eye)).toBe(false)
  expect(coarse.hides([0, 1, 0], eye)).toBe(false)
  // Over its edge one sees.
  expect(coarse.hides([0, 1.9, -0.8], [0, 9, 2])).toBe(false)
})

test('a finger across turns it, up and down lifts the eye, and two that part bring it near', () => {
  const from = { ...startInputs, turn: 350, eye: 0.5, near: 0.2 }
  const one = gripAt(from, [{ x: 0.5, y: 0.5 }])
  const turned = heldBy(one, [{ x: 0.6, y: 0.5 }])
  expect(withinRound(turned.turn)).toBeCloseTo(14)
  expect([turned.eye, turned.near]).toEqual([0.5, 0.2])
  expect(heldBy(one, [{ x: 0.5, y: 3 }]).eye).toBe(1)
  const two = gripAt(from, [
    { x: 0.4, y: 0.5 },
    { x: 0.6, y: 0.5 },
  ])
  const near = heldBy(two, [
    { x: 0.3, y: 0.5 },
    { x: 0.7, y: 0.5 },
  ])
  expect(near).toMatchObject({ turn: 350, near: expect.closeTo(0.75) })
})

test('while nobody is there it goes all round; before a hand is on it it sways about where it stands, and then it rests', () => {
  expect(withinRound(tour(36).turn)).toBe(0)
  expect(tour(9).turn).toBe(90)
  const swayed = [0, 1, 2, 3, 4].map((seconds) => turnedAt(seconds, startInputs))
  expect(Math.max(...swayed.map(Math.abs))).toBeLessThanOrEqual(5)
  expect(new Set(swayed).size).toBe(5)
  expect(turnedAt(7, { ...startInputs, turn: 40, sways: false })).toBe(40)
})

import { expect, test } from 'vitest'
import type { SteeredMoment, Steering } from '#content/schema/steering.ts'
import { SteeredWall } from '../../../kiosk/wall/steeredWall.ts'

const steering = (id: string, leftMs = 45_000): Steering => ({
  ...{ id, leftMs },
  wall: 'w',
  kiosk: 'k',
  exhibit: 'cherry-four-seasons',
})
const moment = (id: string, hallMs: number, season: number, seconds = 20): SteeredMoment => ({
  ...{ id, hallMs, seconds },
  inputs: { season },
})

test('all displays take up what a visitor does at the same moment of the clock, a little later', () => {
  const wall = new SteeredWall()
  wall.heard(steering('a'), 0)
  wall.moment(moment('a', 1000, 0))
  wall.moment(moment('a', 2000, 1))
  expect(wall.now(2119, 0)?.inputs).toEqual({ season: 0 })
  expect(wall.now(2120, 0)?.inputs).toEqual({ season: 1 })
})

test('the scene runs on from the second at the touch screen, whenever what was heard', () => {
  const wall = new SteeredWall()
  wall.moment(moment('a', 1000, 0))
  wall.heard(steering('a'), 0)
  expect(wall.now(1120, 0)?.seconds).toBe(20)
  wall.moment(moment('a', 6000, 1, 25))
  expect(wall.now(11_120, 0)?.seconds).toBe(30)
})

test('a wall that nobody touches goes back to its programme by itself', () => {
  const wall = new SteeredWall()
  wall.moment(moment('a', 1000, 0))
  wall.heard(steering('a', 5000), 100)
  expect(wall.now(2000, 5099)).toBeDefined()
  expect(wall.now(2000, 5100)).toBeUndefined()
})

test('who comes next begins anew, and nothing of the one before is left', () => {
  const wall = new SteeredWall()
  wall.heard(steering('a'), 0)
  wall.moment(moment('a', 1000, 3))
  wall.heard(null, 0)
  expect(wall.now(9000, 0)).toBeUndefined()
  wall.heard(steering('b'), 0)
  wall.moment(moment('a', 9000, 3))
  expect(wall.now(9500, 0)).toBeUndefined()
  wall.moment(moment('b', 10_000, 1))
  expect(wall.now(10_200, 0)?.inputs).toEqual({ season: 1 })
})

import { expect, test } from 'vitest'
import {
  airborne,
  cloudBird,
  distance,
  LOWEST,
  looseBall,
  outingBird,
  type Place,
  skeinBird,
} from '../../../../kiosk/scenes/wetland/flightPaths.ts'
import { clouds, flights } from '../../../../kiosk/scenes/wetland/flocks.ts'
import { outings } from '../../../../kiosk/scenes/wetland/standing.ts'

const moments = [0, 3, 17.5, 60, 211, 3600, 86_400]

test.each(clouds)(
  'the $bird flock is in the same place whenever the same second is asked for',
  ({ cloud }) => {
    const offset: Place = [0.3, -0.2, 0.7]
    const before = cloudBird(cloud, offset, 42)
    cloudBird(cloud, offset, 9000)
    expect(cloudBird(cloud, offset, 42)).toEqual(before)
  },
)

test.each(clouds)('no bird of the $bird flock is ever under water', ({ cloud }) => {
  for (const seconds of moments)
    for (const offset of looseBall(60, 3))
      expect(cloudBird(cloud, offset, seconds)[1]).toBeGreaterThan(LOWEST)
})

test.each(clouds)(
  'birds of the $bird flock keep their distance and stay together',
  ({ cloud, size, shape }) => {
    const offsets = looseBall(80, 5)
    for (const seconds of moments) {
      const birds = offsets.map((offset) => cloudBird(cloud, offset, seconds))
      const nearest = birds.map((bird) =>
        Math.min(...birds.filter((other) => other !== bird).map((other) => distance(bird, other))),
      )
      const mean = nearest.reduce((sum, one) => sum + one, 0) / nearest.length
      expect(mean, `${shape} at ${seconds} s`).toBeGreaterThan(0.3 * size)
      expect(mean).toBeLessThan(6)
    }
  },
)

test.each(clouds)('a bird of the $bird flock flies on and never jumps', ({ cloud }) => {
  for (const seconds of moments) {
    const step = distance(
      cloudBird(cloud, [0.5, 0.1, -0.4], seconds),
      cloudBird(cloud, [0.5, 0.1, -0.4], seconds + 0.05),
    )
    expect(step).toBeGreaterThan(0)
    expect(step).toBeLessThan(0.6)
  }
})

const skeins = flights.flatMap(({ bird, skeins: lines }) => lines.map((skein) => ({ bird, skein })))

test.each(skeins)('the $bird behind flies behind and beside the one before it', ({ skein }) => {
  for (const seconds of moments) {
    const leader = skeinBird(skein, 0, seconds)
    const follower = skeinBird(skein, 2, seconds)
    expect((leader[0] - follower[0]) * Math.sign(skein.speed)).toBeGreaterThan(0)
    expect(leader[1]).toBeGreaterThan(LOWEST)
    expect(distance(leader, follower)).toBeGreaterThan(skein.gap * 0.5)
  }
})

test('waders rest on the flat, rise together and come back to the very same spot', () => {
  const outing = outings.knot
  if (!outing) throw new Error('knots stay on the ground')
  const start = -outing.phase
  expect(airborne(outing, start + 5, 0.5)).toBe(0)
  expect(airborne(outing, start + 40, 0.5)).toBe(1)
  expect(airborne(outing, start + outing.period - 0.01, 0)).toBe(0)
  expect(outingBird([1, 0, 2], [9, 9, 9], 0)).toEqual([1, 0, 2])
})

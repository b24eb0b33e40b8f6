import { describe, expect, test } from 'vitest'
import { grown } from '../../../../kiosk/scenes/skimmer/growth.ts'
import {
  FULL,
  followRace,
  ROUND_DAYS,
  ROUND_SECONDS,
  type Round,
  raceAt,
  SECONDS_A_DAY,
  START,
} from '../../../../kiosk/scenes/skimmer/race.ts'
import { floatsAt, gathered, river, sites } from '../../../../kiosk/scenes/skimmer/river.ts'

const nobody: Round = { at: 0, auto: false, turns: [] }
const visitor: Round = {
  at: 0,
  auto: false,
  turns: Array.from({ length: 36 }, (_, turn) => ({
    at: turn + 0.5,
    x: 1.9 * Math.sin(turn * 1.3),
    z: 1.7 * Math.cos(turn * 0.9),
  })),
}

test('doubling every 10 days, 30 days make it eight times', () => {
  expect(grown(1, 30, 10)).toBe(8)
})

describe('a month on the river', () => {
  test.each([10, 20, 30])('if nobody comes, after %i days there is what N0·2^(t/T) says', (days) => {
    const { clumps } = raceAt(nobody, days * SECONDS_A_DAY)
    expect(Math.abs(clumps.length - grown(START, days))).toBeLessThanOrEqual(1)
  })

  test('has room for eight times as many plants as it began with', () => {
    expect(FULL).toBeGreaterThanOrEqual(grown(START, ROUND_DAYS))
  })

  test('is the same race from the same turns of the helm, however often it is played', () => {
    expect(raceAt(visitor, 31)).toEqual(raceAt(visitor, 31))
  })

  test('is the same race whether it is followed or looked at once', () => {
    const follow = followRace()
    let turns: Round['turns'] = []
    for (let seconds = 0; seconds <= 30; seconds += 1 / 60) {
      // A turn is made at the moment on the picture.
      if (Math.abs((seconds % 1) - 0.5) < 1 / 120)
        turns = [...turns, { at: seconds, x: 2 * Math.sin(seconds), z: Math.cos(seconds) }]
      follow({ at: 0, auto: false, turns }, seconds)
    }
    const round = { at: 0, auto: false, turns }
    expect(follow(round, 30)).toEqual(raceAt(round, 30))
    expect(follow(round, 12)).toEqual(raceAt(round, 12))
  })

  test('with a boat on it fewer plants are afloat than without', () => {
    const { clumps, collected } = raceAt(visitor, 25)
    expect(collected).toBeGreaterThan(0)
    expect(clumps.length).toBeLessThan(raceAt(nobody, 25).clumps.length)
  })

  test('no site has two plants, and the boat never leaves the river', () => {
    for (const seconds of [5, 15, 30, ROUND_SECONDS]) {
      const { clumps, boat } = raceAt(visitor, seconds)
      expect(new Set(clumps.map(({ site }) => site)).size).toBe(clumps.length)
      expect(Math.abs(boat.x)).toBeLessThan(river.half)
      expect(boat.z).toBeGreaterThan(river.from)
      expect(boat.z).toBeLessThan(river.to)
    }
  })

  test('ends after 30 days at the latest', () => {
    expect(raceAt(nobody, ROUND_SECONDS + 1)).toMatchObject({ over: true, end: 'month' })
  })
})

test('on the falling tide plants lie closer together than on the rising one', () => {
  const spread = (seconds: number) => {
    const spots = sites.map((_, site) => floatsAt(site, seconds))
    const middle = spots.reduce((sum, { z }) => sum + z, 0) / spots.length
    return spots.reduce((sum, { z }) => sum + (z - middle) ** 2, 0)
  }
  const moments = Array.from({ length: 28 }, (_, half) => half / 2)
  const [low] = moments.toSorted((one, other) => gathered(other) - gathered(one))
  const [high] = moments.toSorted((one, other) => gathered(one) - gathered(other))
  expect(spread(low ?? 0)).toBeLessThan(0.7 * spread(high ?? 0))
})

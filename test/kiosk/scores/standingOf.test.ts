import { describe, expect, test } from 'vitest'
import type { DayBoards, Score } from '#content/schema/score.ts'
import { markPictures } from '#content/schema/scoreRules.ts'
import { standingOf } from '../../../kiosk/scores/standingOf.ts'
import { markFor, withPicture } from '../../../kiosk/scores/withPicture.ts'

// Noon in Shanghai.
const now = new Date('2026-05-01T04:00:00.000Z')
const heardOf = (points: readonly number[], day = '2026-05-01'): DayBoards => ({
  day,
  boards: [
    {
      game: 'sorting',
      level: 'tree',
      rounds: points.length + 3,
      rows: points.map((one, index) => ({
        id: `heard-${one}`,
        mark: ['leaf', 'bird'],
        points: one,
        place: index + 1,
      })),
    },
  ],
})
const played = (points: number, different: Partial<Score> = {}): Score => ({
  ...{ id: `own-${points}`, screen: 'here', game: 'sorting', level: 'tree' },
  ...{ mark: ['sun', 'moon'], points, seconds: 60, playedAt: now.toISOString() },
  ...different,
})
const standing = (heard: DayBoards | undefined, unsent: readonly Score[]) =>
  standingOf({ heard, unsent, game: 'sorting', level: 'tree', now })
const ids = ({ rows }: ReturnType<typeof standing>) => rows.map(({ id }) => id)

describe('the board as a screen shows it', () => {
  test('is empty where nobody has played, and where only yesterday is known', () => {
    expect(standing(undefined, [])).toEqual({ rows: [], rounds: 0 })
    expect(standing(heardOf([300], '2026-04-30'), [])).toEqual({ rows: [], rounds: 0 })
    expect(standing(undefined, [played(300, { playedAt: '2026-04-30T15:59:59.000Z' })])).toEqual({
      rows: [],
      rounds: 0,
    })
  })

  test('puts the rounds of this screen among those the hall told, below those with as many points', () => {
    const { rows, rounds } = standing(heardOf([300, 200]), [played(200), played(250)])
    expect(rows.map(({ id, place }) => [place, id])).toEqual([
      [1, 'heard-300'],
      [2, 'own-250'],
      [3, 'heard-200'],
      [4, 'own-200'],
    ])
    expect(rounds).toBe(7)
  })

  test('shows a round once, also while the hall’s answer and the kept round overlap', () => {
    expect(ids(standing(heardOf([300]), [played(300, { id: 'heard-300' })]))).toEqual(['heard-300'])
  })

  test('has ten rows, and none of another game or level', () => {
    const eleven = Array.from({ length: 11 }, (_, index) => 200 - index)
    expect(standing(heardOf(eleven), []).rows).toHaveLength(10)
    expect(
      ids(standing(undefined, [played(9, { level: 'sprout' }), played(8, { game: 'pocketpark' })])),
    ).toEqual([])
  })
})

describe('a mark', () => {
  test('always has two different pictures: a new one takes the place of the older', () => {
    expect(withPicture(['leaf', 'bird'], 'sun')).toEqual(['bird', 'sun'])
    expect(withPicture(['leaf', 'bird'], 'bird')).toEqual(['leaf', 'bird'])
    for (let seed = 0; seed < 200; seed++) expect(new Set(markFor(seed)).size).toBe(2)
  })

  test.each([
    ['leaf', 'bird'],
    ['snail', 'bird'],
    ['bird', 'snail'],
    ['moon', 'bird'],
    ['bird', 'moon'],
    ['moon', 'snail'],
    ['snail', 'moon'],
  ] as const)(
    'the two pictures touched last are the mark, in their order, also beginning with %s and %s',
    (...begun) => {
      expect(withPicture(withPicture(begun, 'snail'), 'moon')).toEqual(['snail', 'moon'])
    },
  )

  test('is offered at random: each of the twelve pictures comes', () => {
    const offered = new Set(Array.from({ length: 200 }, (_, seed) => markFor(seed)).flat())
    expect([...offered].toSorted()).toEqual([...markPictures].toSorted())
  })
})

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DayBoards, Score, ScoresTaken } from '#content/schema/score.ts'
import { createScoreBox } from '../../../kiosk/scores/scoreBox.ts'

const now = new Date('2026-05-01T04:00:00.000Z')
const round = (id: string, points = 100): Score => ({
  ...{ id, screen: 'here', game: 'sorting', level: 'tree', points, seconds: 60 },
  mark: ['leaf', 'bird'],
  playedAt: now.toISOString(),
})
const boardOf = (...points: number[]): DayBoards => ({
  day: '2026-05-01',
  boards: [
    {
      ...{ game: 'sorting', level: 'tree', rounds: points.length },
      rows: points.map((one, index) => ({
        id: `of-${one}`,
        mark: ['sun', 'moon'],
        points: one,
        place: index + 1,
      })),
    },
  ],
})

/** A screen with a store, and a hall that can be unplugged. */
function screen(shelf = new Map<string, string>()) {
  const hall = { isThere: true, taken: [] as string[], told: boardOf() }
  const away = () => Promise.reject(new Error('offline'))
  const open = (store: () => Pick<Storage, 'getItem' | 'setItem'>) =>
    createScoreBox({
      store,
      now: () => now,
      ask: () => (hall.isThere ? Promise.resolve(hall.told) : away()),
      send: (scores): Promise<ScoresTaken> => {
        if (!hall.isThere) return away()
        hall.taken.push(...scores.map(({ id }) => id))
        const places = scores.map(({ id }) => ({ id, place: 14 }))
        return Promise.resolve({ ...hall.told, places, refused: [] })
      },
    })
  const store = {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
  }
  return { hall, shelf, open, box: open(() => store), again: () => open(() => store) }
}
const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('rounds of a screen', () => {
  test('go to the hall at once, and their place comes back', async () => {
    const { box, hall } = screen()
    box.put(round('a'))
    await settle()
    expect(hall.taken).toEqual(['a'])
    expect(box.placeOf('a')).toBe(14)
    expect(box.isAlone()).toBe(false)
  })

  test('stand on the board without the network, which says so, and are sent when it is back', async () => {
    const { box, hall } = screen()
    hall.told = boardOf(300)
    await box.refresh()
    hall.isThere = false
    box.put(round('a', 200))
    await settle()
    expect(box.isAlone()).toBe(true)
    expect(box.standing('sorting', 'tree').rows.map(({ id }) => id)).toEqual(['of-300', 'a'])
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(hall.taken).toEqual([])
    hall.isThere = true
    await vi.advanceTimersByTimeAsync(60_000)
    expect(hall.taken).toEqual(['a'])
    expect(box.isAlone()).toBe(false)
  })

  test('outlive a restart of the screen, together with the last board it heard', async () => {
    const { box, hall, again } = screen()
    hall.told = boardOf(300)
    await box.refresh()
    hall.isThere = false
    box.put(round('a', 200))
    await settle()
    const reopened = again()
    expect(reopened.standing('sorting', 'tree').rows.map(({ id }) => id)).toEqual(['of-300', 'a'])
    hall.isThere = true
    await vi.advanceTimersByTimeAsync(2_000)
    expect(hall.taken).toEqual(['a'])
  })

  test('of both halves of a wide screen lie in one store, and neither forgets those of the other', async () => {
    const { box, hall, again } = screen()
    hall.isThere = false
    const other = again()
    box.put(round('left'))
    other.put(round('right'))
    await settle()
    expect(box.standing('sorting', 'tree').rows).toHaveLength(2)
    hall.isThere = true
    await box.refresh()
    expect(hall.taken.toSorted()).toEqual(['left', 'right'])
    expect(other.standing('sorting', 'tree').rows).toEqual([])
  })

  test('survive a store that is shut until the screen is switched off, and one that is half written', async () => {
    const { hall, open } = screen(new Map([['greenhall.scores', '[{"id":']]))
    hall.isThere = false
    const shut = open(() => {
      throw new Error('no storage here')
    })
    shut.put(round('a'))
    await settle()
    expect(shut.standing('sorting', 'tree').rows).toHaveLength(1)
    const { box } = screen(new Map([['greenhall.scores', '[{"id":']]))
    expect(box.standing('sorting', 'tree').rows).toEqual([])
  })

  test('whoever listens hears of each change until they leave', async () => {
    const { box } = screen()
    const heard = vi.fn()
    const leave = box.listen(heard)
    box.put(round('a'))
    await settle()
    expect(heard.mock.calls.length).toBeGreaterThanOrEqual(2)
    const before = heard.mock.calls.length
    leave()
    await box.refresh()
    expect(heard.mock.calls.length).toBe(before)
  })
})

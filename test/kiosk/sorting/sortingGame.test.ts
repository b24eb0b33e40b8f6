import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type WasteItem, type WasteStream, wasteItem, wasteStream } from '#content/schema/exhibit.ts'
import {
  answer,
  type Game,
  letTimePass,
  ROUND_SECONDS,
  secondsLeft,
  startGame,
} from '../../../kiosk/scenes/sorting/sortingGame.ts'

const file = join(import.meta.dirname, '../../../content/exhibits/waste-sorting/items.json')
const items = z.array(wasteItem).parse(JSON.parse(readFileSync(file, 'utf8')))

const front = ({ queue }: Game) => queue[0] as WasteItem
const otherThan = (stream: WasteStream) => wasteStream.options.find((one) => one !== stream) as WasteStream
const right = (game: Game, at = game.startedAt) => answer(game, front(game).stream, at)
const wrong = (game: Game, at = game.startedAt) => answer(game, otherThan(front(game).stream), at)
const play = (game: Game, turns: number) => {
  let now = game
  for (let turn = 0; turn < turns; turn++) now = right(now)
  return now
}
const plainFront = (game: Game, tricky: boolean) => {
  let now = game
  while (front(now).tricky !== tricky) now = right(now)
  return now
}

describe('the 237 items', () => {
  test('66 are recyclable, 31 hazardous, 63 wet, 77 residual', () => {
    const count = (stream: WasteStream) => items.filter((item) => item.stream === stream).length
    expect(items).toHaveLength(237)
    expect(wasteStream.options.map(count)).toEqual([66, 31, 63, 77])
  })

  test('each has a name of its own in both languages, and a note in both or in neither', () => {
    for (const locale of ['zh', 'en'] as const)
      expect(new Set(items.map(({ name }) => name[locale])).size).toBe(237)
    for (const { name, note } of items) {
      expect(name.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(name.en).not.toMatch(/[\u4e00-\u9fff]/)
      expect(Boolean(note.zh), name.zh).toBe(Boolean(note.en))
    }
  })

  test('22 are tricky, and each of those says why', () => {
    const tricky = items.filter((item) => item.tricky)
    expect(tricky).toHaveLength(22)
    expect(tricky.filter(({ note }) => note.zh === '')).toEqual([])
  })
})

describe('a round', () => {
  test('lasts 90 seconds and then takes no more answers', () => {
    const game = startGame(items, 5, 100)
    expect(ROUND_SECONDS).toBe(90)
    expect(secondsLeft(game, 100)).toBe(90)
    expect(letTimePass(game, 189.9).over).toBe(false)
    const late = right(game, 190)
    expect(late.over).toBe(true)
    expect(late.score).toBe(0)
  })

  test('shows the item to sort and three that wait', () => {
    expect(startGame(items, 5, 0).queue).toHaveLength(4)
  })

  test('never brings the same item twice, and ends gently when all 237 are home', () => {
    const all = play(startGame(items, 5, 0), 237)
    expect(new Set(all.drawn).size).toBe(237)
    expect(all.over).toBe(true)
    expect(all.home).toBe(237)
  })

  test('brings each of the four streams once in every four items', () => {
    const { drawn } = play(startGame(items, 9, 0), 40)
    for (let four = 0; four < 40; four += 4)
      expect(new Set(drawn.slice(four, four + 4).map(({ stream }) => stream)).size).toBe(4)
  })

  test('is dealt alike for the same seed, and otherwise for another', () => {
    const names = (seed: number) => play(startGame(items, seed, 0), 8).drawn.map(({ name }) => name.zh)
    expect(names(3)).toEqual(names(3))
    expect(names(3)).not.toEqual(names(4))
  })

  test('brings more tricky items to a visitor on a winning streak', () => {
    const trickyAmong = (next: (game: Game) => Game) => {
      let found = 0
      for (let seed = 0; seed < 30; seed++) {
        let game = startGame(items, seed, 0)
        for (let turn = 0; turn < 12; turn++) game = next(game)
        found += game.drawn.filter(({ tricky }) => tricky).length
      }
      return found
    }
    expect(trickyAmong((game) => right(game))).toBeGreaterThan(
      1.5 * trickyAmong((game) => right(wrong(game))),
    )
  })
})

describe('an answer', () => {
  test('is worth 10 points, and 20 for a tricky item', () => {
    for (const [tricky, points] of [
      [false, 10],
      [true, 20],
    ] as const) {
      const before = plainFront(startGame(items, 5, 0), tricky)
      const after = right(before)
      expect(after.score - before.score).toBe(points)
      expect(after.last).toMatchObject({ right: true, points })
    }
  })

  test('that is wrong leaves the item on the table and ends the streak, but takes no points away', () => {
    const before = play(startGame(items, 5, 0), 3)
    const after = wrong(before)
    expect(front(after)).toBe(front(before))
    expect(after.streak).toBe(0)
    expect(after.bestStreak).toBe(3)
    expect(after.score).toBe(before.score)
  })

  test('at the second try brings the item home without points', () => {
    const before = startGame(items, 5, 0)
    const after = right(wrong(before))
    expect(after.score).toBe(0)
    expect(after.home).toBe(0)
    expect(front(after)).not.toBe(front(before))
  })

  test('that was wrong is kept for the end, once, however often it was tried', () => {
    const game = startGame(items, 5, 0)
    expect(wrong(wrong(game)).missed).toEqual([front(game)])
  })
})

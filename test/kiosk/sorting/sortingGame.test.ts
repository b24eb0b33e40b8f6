import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type WasteItem, type WasteStream, wasteItem, wasteStream } from '#content/schema/exhibit.ts'
import { type LevelId, levels } from '../../../kiosk/scenes/sorting/levels.ts'
import { shelfOf } from '../../../kiosk/scenes/sorting/shelfOf.ts'
import {
  answer,
  FLOWER_POINTS,
  type Game,
  letTimePass,
  needsHint,
  secondsLeft,
  startGame,
  thingsLeft,
  waitsFor,
} from '../../../kiosk/scenes/sorting/sortingGame.ts'

const file = join(import.meta.dirname, '../../../content/exhibits/waste-sorting/items.json')
const items = z.array(wasteItem).parse(JSON.parse(readFileSync(file, 'utf8')))

const begin = (level: LevelId = 'sapling', seed = 5, startedAt = 0) =>
  startGame({ level: levels[level], items, seed }, startedAt)
const front = ({ queue }: Game) => queue[0] as WasteItem
const otherThan = (stream: WasteStream) => wasteStream.options.find((one) => one !== stream) as WasteStream
const right = (game: Game, at = game.cameAt) => answer(game, front(game).stream, at)
const wrong = (game: Game, at = game.cameAt) => answer(game, otherThan(front(game).stream), at)
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

describe('a round', () => {
  test('lasts 90 seconds for children, 60 for grown-ups, and then takes no more answers', () => {
    for (const [level, seconds] of [
      ['sapling', 90],
      ['tree', 60],
    ] as const) {
      const game = startGame({ level: levels[level], items, seed: 5, hurried: false }, 123.4567)
      expect(secondsLeft(game, 123.4567)).toBe(seconds)
      expect(letTimePass(game, 123.4567 + seconds - 0.1).over).toBe(false)
      const late = right(game, 123.46 + seconds)
      expect(late).toMatchObject({ over: true, score: 0, lasted: seconds })
    }
  })

  test('has no clock for the youngest: it ends when twelve things are home', () => {
    const game = begin('sprout')
    expect(secondsLeft(game, 0)).toBeNull()
    expect(letTimePass(game, 3000).over).toBe(false)
    expect(thingsLeft(game)).toBe(12)
    const almost = play(game, 11)
    expect(thingsLeft(almost)).toBe(1)
    const done = right(almost, 80)
    expect(done).toMatchObject({ over: true, lasted: 80 })
    expect(done.drawn).toHaveLength(12)
    expect(done.drawn.every(({ plain }) => plain)).toBe(true)
  })

  test('shows the item to sort and three that wait', () => {
    expect(begin().queue).toHaveLength(4)
  })

  test('never brings the same item twice, and ends gently when all 237 are home', () => {
    const all = play(begin(), 237)
    expect(new Set(all.drawn).size).toBe(237)
    expect(all.over).toBe(true)
    expect(all.right).toHaveLength(237)
  })

  test('brings each of the four streams once in every four items', () => {
    const { drawn } = play(begin('sapling', 9), 40)
    for (let four = 0; four < 40; four += 4)
      expect(new Set(drawn.slice(four, four + 4).map(({ stream }) => stream)).size).toBe(4)
  })

  test('is dealt alike for the same seed, and otherwise for another', () => {
    const names = (seed: number) => play(begin('sapling', seed), 8).drawn.map(({ name }) => name.zh)
    expect(names(3)).toEqual(names(3))
    expect(names(3)).not.toEqual(names(4))
  })

  const hardAmong = (level: LevelId, next: (game: Game) => Game) => {
    let found = 0
    for (let seed = 0; seed < 30; seed++) {
      let game = begin(level, seed)
      for (let turn = 0; turn < 12; turn++) game = next(game)
      found += game.drawn.filter(({ tricky, state }) => tricky || state).length
    }
    return found
  }

  test('brings more tricky items to a visitor on a winning streak', () => {
    const trickyAmong = (next: (game: Game) => Game) => {
      let found = 0
      for (let seed = 0; seed < 30; seed++) {
        let game = begin('sapling', seed)
        for (let turn = 0; turn < 12; turn++) game = next(game)
        found += game.drawn.filter(({ tricky }) => tricky).length
      }
      return found
    }
    expect(trickyAmong((game) => right(game))).toBeGreaterThan(
      1.5 * trickyAmong((game) => right(wrong(game))),
    )
  })

  test('for grown-ups is mostly of tricky things and of such as depend on their state', () => {
    expect(hardAmong('tree', (game) => right(game))).toBeGreaterThan(
      1.5 * hardAmong('sapling', (game) => right(game)),
    )
  })
})

describe('the pace of a round', () => {
  test('quickens with each right answer in a row, down to a least, and is slow again after a mistake', () => {
    const waits = [0, 1, 4, 9, 30].map((turns) => waitsFor(play(begin('tree'), turns)))
    expect(waits).toEqual([9, 8.5, 7, 4.5, 4])
    expect(waitsFor(wrong(play(begin('tree'), 9)))).toBe(9)
  })

  test('lets a thing slip away when its patience is over: it is learnt at the end, and the streak says why it ended', () => {
    const before = play(begin('sapling'), 4)
    const [gone, next] = before.queue
    const patience = waitsFor(before) as number
    expect(letTimePass(before, before.cameAt + patience - 0.01)).toBe(before)
    const after = letTimePass(before, before.cameAt + patience)
    expect(front(after)).toBe(next)
    expect(after).toMatchObject({ streak: 0, bestStreak: 4, score: before.score, missed: [gone] })
    expect(after.last).toMatchObject({ item: gone, chosen: null, right: false, ended: 4 })
    expect(after.cameAt).toBe(before.cameAt + patience)
  })

  test('passes in one leap as in small steps', () => {
    const small = Array.from({ length: 59 * 4 }, (_, tick) => tick / 4).reduce(letTimePass, begin('tree'))
    expect(letTimePass(begin('tree'), 58.75)).toEqual(small)
  })

  test('hurries nobody who moves slowly', () => {
    const game = startGame({ level: levels.tree, items, seed: 5, hurried: false }, 0)
    expect(letTimePass(game, 50)).toBe(game)
  })

  test('helps only the youngest: after six seconds, or after a mistake', () => {
    const game = begin('sprout')
    expect([needsHint(game, 5.9), needsHint(game, 6)]).toEqual([false, true])
    expect(needsHint(wrong(game), 0)).toBe(true)
    expect(needsHint(wrong(begin('tree')), 30)).toBe(false)
  })
})

describe('an answer', () => {
  test('is worth 10 points, and 20 for a tricky item', () => {
    for (const [tricky, points] of [
      [false, 10],
      [true, 20],
    ] as const) {
      const before = { ...plainFront(begin(), tricky), streak: 0 }
      const after = right(before)
      expect(after.score - before.score).toBe(points)
      expect(after.last).toMatchObject({ right: true, points })
    }
  })

  test('of the youngest earns up to five points more for being quick', () => {
    const worthAfter = (seconds: number) => right(begin('sprout'), seconds).score
    expect([0, 2, 6, 10, 60].map(worthAfter)).toEqual([15, 15, 13, 10, 10])
  })

  test('that is the fifth in a row makes a flower whole, and that is worth 20', () => {
    const four = play(begin(), 4)
    const plain = { ...four, queue: [items.find(({ tricky }) => !tricky) as WasteItem, ...four.queue] }
    const five = right(plain)
    expect(five.last).toMatchObject({ flower: true, points: 10 + FLOWER_POINTS })
    expect(right({ ...plain, streak: 5 }).last).toMatchObject({ flower: false })
  })

  test('that is wrong leaves the item on the table and ends the streak, but takes no points away', () => {
    const before = play(begin(), 3)
    const after = wrong(before)
    expect(front(after)).toBe(front(before))
    expect(after).toMatchObject({ streak: 0, bestStreak: 3, score: before.score })
    expect(after.last).toMatchObject({ right: false, ended: 3 })
  })

  test('at the second try brings the item home without points', () => {
    const before = begin()
    const after = right(wrong(before))
    expect(after.score).toBe(0)
    expect(after.right).toEqual([])
    expect(front(after)).not.toBe(front(before))
  })

  test('that was wrong is kept for the end, once, however often it was tried', () => {
    const game = begin()
    expect(wrong(wrong(game)).missed).toEqual([front(game)])
  })
})

describe('the shelf at the end', () => {
  test('holds first what went wrong, then the tricky things that came home, and nothing else', () => {
    const game = plainFront(wrong(begin('sapling', 11)), true)
    const after = right(game)
    const shelf = shelfOf(after)
    expect(shelf[0]).toEqual({ item: after.missed[0], right: false })
    expect(shelf.slice(1).every(({ item, right: well }) => well && item.tricky)).toBe(true)
    expect(shelf).toHaveLength(after.missed.length + after.right.filter(({ tricky }) => tricky).length)
  })

  test('holds for grown-ups also what depended on its state', () => {
    const shelf = shelfOf(play(begin('tree'), 20))
    expect(shelf.some(({ item }) => !item.tricky && item.state)).toBe(true)
  })
})

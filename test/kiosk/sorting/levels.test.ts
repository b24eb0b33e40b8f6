import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type WasteItem, type WasteStream, wasteItem, wasteStream } from '#content/schema/exhibit.ts'
import { isWithin, reachOf } from '#content/schema/scoreRules.ts'
import { itemsFor, levelIds, levels } from '../../../kiosk/scenes/sorting/levels.ts'
import { answer, letTimePass, startGame } from '../../../kiosk/scenes/sorting/sortingGame.ts'

const file = join(import.meta.dirname, '../../../content/exhibits/waste-sorting/items.json')
const items = z.array(wasteItem).parse(JSON.parse(readFileSync(file, 'utf8')))

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

  test('some are marked for the youngest in every stream, none of them tricky, each with enough for three of a kind', () => {
    const plain = itemsFor(levels.sprout, items)
    for (const stream of wasteStream.options)
      expect(plain.filter((item) => item.stream === stream).length, stream).toBeGreaterThanOrEqual(9)
    expect(plain.filter(({ tricky }) => tricky)).toEqual([])
    expect(plain.length).toBeLessThan(100)
  })

  test('some say in which state they are, in every stream', () => {
    const stated = items.filter(({ state }) => state)
    for (const stream of wasteStream.options)
      expect(stated.filter((item) => item.stream === stream).length, stream).toBeGreaterThanOrEqual(5)
    // The state comes out of what the checked list says of the thing.
    expect(stated.filter(({ note }) => note.zh === '')).toEqual([])
  })

  test('22 are tricky, and each of those says why', () => {
    const tricky = items.filter((item) => item.tricky)
    expect(tricky).toHaveLength(22)
    expect(tricky.filter(({ note }) => note.zh === '')).toEqual([])
  })
})

describe('the bounds of a score, by which the hall judges', () => {
  test.each(levelIds)('leave room for the best of players at the level %s', (id) => {
    const level = levels[id]
    let game = startGame({ level, items, seed: 5 }, 0)
    // One answer in 0.7 s, none of them wrong: nobody drags faster.
    for (let at = 0.7; !game.over && at < 200; at += 0.7)
      game = answer(game, (game.queue[0] as WasteItem).stream, at)
    if (!game.over) game = letTimePass(game, 1000)
    expect(game.score).toBeGreaterThan(100)
    const reach = reachOf('sorting', id)
    expect(reach && isWithin(reach, game.score, game.lasted)).toBe(true)
    // And not for twice as much.
    expect(reach && isWithin(reach, game.score * 2, game.lasted)).toBe(false)
  })
})

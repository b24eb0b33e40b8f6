import { expect, test } from 'vitest'
import { CARD_SECONDS } from '#content/film/filmMoment.ts'
import type { Documentary } from '#content/schema/documentary.ts'
import type { Film } from '#content/schema/film.ts'
import { documentaryAlone, filmAlone, wallNow } from '../../../kiosk/wall/wallNow.ts'

const words = { zh: '叶', en: 'Leaf' }
const chapter = (id: string, seconds: number): Film['chapters'][number] => ({
  id,
  title: words,
  lead: words,
  shots: [{ scene: 'cherry', seconds, tourAt: 0, move: 'still', hour: 'day', caption: words, sources: [] }],
})
const film: Film = {
  id: 'film',
  title: words,
  lead: words,
  chapters: [chapter('one', 20), chapter('two', 30)],
}
const ONE = 20 + CARD_SECONDS
const TWO = 30 + CARD_SECONDS

test('after each round of pictures comes a chapter, the next one each time', () => {
  const at = (seconds: number) => wallNow(seconds, 2, [film])
  expect(at(70)).toEqual({ kind: 'picture', index: 1, seconds: 10 })
  expect(at(121)).toMatchObject({ kind: 'film', seconds: 1 })
  expect(at(120 + ONE)).toEqual({ kind: 'picture', index: 0, seconds: 0 })
  expect(at(240 + ONE + 3)).toMatchObject({ kind: 'film', seconds: ONE + 3 })
  expect(at(240 + ONE + TWO + 61)).toEqual({ kind: 'picture', index: 1, seconds: 1 })
})

test('a hall without films shows its pictures in turn, one without pictures its films', () => {
  expect(wallNow(130, 2, [])).toEqual({ kind: 'picture', index: 0, seconds: 10 })
  expect(wallNow(5, 0, [film])).toMatchObject({ kind: 'film', seconds: 5 })
  expect(wallNow(5, 0, [])).toMatchObject({ kind: 'picture', index: -1 })
})

test('a wall that was told to show one film begins it again', () => {
  expect(filmAlone(ONE + TWO + 4, film)).toMatchObject({ seconds: 4 })
})

test('a documentary comes after a round of the pictures, whole, and can be shown alone', () => {
  const documentary = { id: 'trees', seconds: 90 } as Documentary
  const shown = (seconds: number) => wallNow(seconds, 2, [], [documentary])
  expect(shown(119).kind).toBe('picture')
  expect(shown(121)).toEqual({ kind: 'documentary', documentary, seconds: 1 })
  expect(shown(120 + 90).kind).toBe('picture')
  expect(documentaryAlone(200, documentary)).toEqual({ kind: 'documentary', documentary, seconds: 20 })
})

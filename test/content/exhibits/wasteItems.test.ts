import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { exhibit, wasteItem, wasteStream } from '#content/schema/exhibit.ts'
import { source } from '#content/schema/source.ts'

const folder = join(import.meta.dirname, '../../../content/exhibits')
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(folder, ...path), 'utf8'))

const words = exhibit.parse(read('waste-sorting', 'exhibit.json'))
const items = z.array(wasteItem).parse(read('waste-sorting', 'items.json'))
const keys = new Set(
  z
    .array(source)
    .parse(read('sources.json'))
    .map(({ key }) => key),
)

const chinese = /[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/u

/** Every text under the key `en`, however deep it lies. */
const englishTexts = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'en' && typeof inner === 'string' ? [inner] : englishTexts(inner),
  )
}

test('the game has 237 things, so many in each stream', () => {
  const counts = wasteStream.options.map((stream) => [
    stream,
    items.filter((item) => item.stream === stream).length,
  ])
  expect(Object.fromEntries(counts)).toEqual({ recyclable: 66, hazardous: 31, wet: 63, residual: 77 })
  expect(items).toHaveLength(237)
})

test.each(['zh', 'en'] as const)('every thing has a name of its own in %s', (locale) => {
  const names = items.map(({ name }) => name[locale].toLowerCase())
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('as many things are tricky as in the checked list', () => {
  // The hall's checked table of waste items marks 22 of its 237 rows in the column `tricky`.
  expect(items.filter(({ tricky }) => tricky)).toHaveLength(22)
})

test('a note speaks both languages or stays silent in both', () => {
  const halves = items.filter(({ note }) => (note.zh === '') !== (note.en === ''))
  expect(halves.map(({ name }) => name.zh)).toEqual([])
})

test('a note stands alone and never points to the line above', () => {
  expect(items.filter(({ note }) => note.zh.includes('同上')).map(({ name }) => name.zh)).toEqual([])
})

test('no English text has Chinese characters or punctuation', () => {
  expect(englishTexts([words, items]).filter((text) => chinese.test(text))).toEqual([])
})

test('the exhibit still fits the schema with its things inside', () => {
  expect(exhibit.parse({ ...words, items }).items).toHaveLength(237)
})

test('the exhibit has one story for each stream', () => {
  expect(words.panels.map(({ id }) => id)).toEqual(wasteStream.options)
})

test('every source the exhibit and its things name is listed', () => {
  const told = [...words.panels, ...words.hotspots, ...words.figures, ...words.quiz, ...items]
  expect(told.flatMap(({ sources }) => sources).filter((key) => !keys.has(key))).toEqual([])
})

import { expect, test } from 'vitest'
import { modelOf, whyNoModel } from '#content/editor/media/modelOf.ts'
import { withReplaced } from '#content/editor/media/withReplaced.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { LibraryEntry } from '#content/schema/library.ts'
import { unfinishedIn } from '#content/schema/unfinished.ts'
import { newExhibit } from '#content/templates/newExhibit.ts'
import { filesIn } from '../../../server/exhibits/mergeDrafts.ts'

const name = (letter: string) => `${letter.repeat(64)}.glb`
const measure = (more: object = {}) => ({
  ...{ triangles: 20_000, meshes: 3, materials: 2, textures: 1, texturePx: 1024, animations: 0, bytes: 9 },
  ...more,
})
const entry = (letter: string, kept: object = {}, more: Partial<LibraryEntry> = {}): LibraryEntry => ({
  ...{
    id: '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11',
    kind: 'model',
    name: '窝.glb',
    bytes: 1,
    files: [name(letter)],
  },
  ...{ hash: 'f'.repeat(64), status: 'ready', problem: null, alt: null, focus: null },
  facts: { file: name(letter), sent: measure(), kept: measure(kept), size: [1, 1, 1], warnings: 0 },
  ...{ addedAt: '2026-11-27T02:00:00.000Z', addedBy: 'lin' },
  ...more,
})
const unwritten = { zh: '〔图上是什么〕', en: '〔What it shows〕' }
const begun = newExhibit({
  ...{ id: 'nest', kind: 'model', theme: 'wildlife', order: 0 },
  title: { zh: '鸟窝', en: 'A nest' },
})
const holding = (letter: string): Exhibit => ({
  ...begun,
  plate: { kind: 'model', model: { file: name(letter), alt: { zh: '窝', en: 'A nest' } } },
})

test('a model of the library comes into an exhibit with its own words, or with a hint of what belongs there', () => {
  expect(modelOf(entry('a'), unwritten)).toEqual({ file: name('a'), alt: unwritten })
  const alt = { zh: '鸟窝', en: 'A nest' }
  expect(modelOf(entry('a', {}, { alt }), unwritten)?.alt).toEqual(alt)
  expect(modelOf(entry('a', {}, { status: 'refused' }), unwritten)).toBeUndefined()
})

test('a model that a touch screen cannot draw is not to be chosen, and the editor is told why', () => {
  expect(whyNoModel(entry('a', { draws: 120, triangles: 250_000 }), 'zh')).toBeUndefined()
  expect(whyNoModel(entry('a', { draws: 121 }), 'zh')).toMatch(/121.*120/)
  expect(whyNoModel(entry('a', { triangles: 250_001 }), 'en')).toMatch(/^250,001 triangles.*250,000/)
  // One from before parts were counted has at least as many as it has meshes.
  expect(whyNoModel(entry('a', { meshes: 300 }), 'en')).toMatch(/300/)
})

test('until a model is chosen and each hotspot lies on it, the exhibit is not finished', () => {
  const lacks = (exhibit: Exhibit) =>
    unfinishedIn(exhibit).flatMap(({ path, what }) => (what === 'words' ? [] : [`${path} ${what}`]))
  expect(begun.scene).toBe('turntable')
  expect(lacks(begun)).toEqual(['plate.model model', 'hotspots.0.point place', 'hotspots.1.point place'])
  const [first] = begun.hotspots
  const placed = { ...holding('a'), hotspots: [{ ...first, point: { x: 0, y: 1, z: 0.4 } }] } as Exhibit
  expect(lacks(placed)).toEqual([])
})

test('an edition carries the file of a model, and the library puts a new one in its place under the same words', () => {
  expect(filesIn(begun)).toEqual([])
  expect(filesIn(holding('a'))).toEqual([name('a')])
  expect(withReplaced(holding('a'), entry('a'), entry('b'))).toEqual(holding('b'))
})

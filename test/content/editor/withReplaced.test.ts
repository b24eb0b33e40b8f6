import { expect, test } from 'vitest'
import { isReadBy, withReplaced, withVoice } from '#content/editor/media/withReplaced.ts'
import { narrationFor } from '#content/narration/narrationFor.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { LibraryEntry, MediaKind } from '#content/schema/library.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const name = (letter: string, type: string) => `${letter.repeat(64)}.${type}`
const entry = (
  kind: MediaKind,
  facts: LibraryEntry['facts'],
  files = [String(facts.file)],
): LibraryEntry => ({
  ...{ id: '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11', kind, name: '文件', bytes: 1, hash: 'f'.repeat(64) },
  ...{
    status: 'ready',
    problem: null,
    facts,
    files,
    alt: { zh: '树', en: 'A tree' },
    focus: { x: 0.2, y: 0.8 },
  },
  ...{ addedAt: '2026-11-27T02:00:00.000Z', addedBy: 'lin' },
})
const size = (file: string) => ({ file, width: 900, height: 600, bytes: 10 })
const pictureEntry = (letter: string) =>
  entry(
    'picture',
    {
      ...{ width: 900, height: 600 },
      ...{ webp: [size(name(letter, 'webp'))], avif: [size(name(letter, 'avif'))] },
    },
    [name(letter, 'webp'), name(letter, 'avif'), name('9', 'webp')],
  )
const hung = (letter: string, zh: string) => ({ file: name(letter, 'webp'), alt: { zh, en: zh } })
const exhibit: Exhibit = {
  ...sampleExhibit('cherry', 0),
  picture: hung('a', '整棵树'),
  panels: sampleExhibit('cherry', 0).panels.map((panel) => ({ ...panel, picture: hung('c', '别的') })),
}

test('every place of a picture gets the new one with its sizes and its focus, and keeps its own words', () => {
  const next = withReplaced(exhibit, pictureEntry('a'), pictureEntry('b'))
  expect(next.picture).toEqual({
    ...hung('b', '整棵树'),
    focus: { x: 0.2, y: 0.8 },
    sizes: [{ file: name('b', 'avif'), width: 900, height: 600 }],
  })
  expect({ ...next, picture: exhibit.picture }).toEqual(exhibit)
})

test('a picture that was hung in one call, before the library had made its sizes, is replaced too', () => {
  const early = { ...exhibit, picture: hung('9', '整棵树') }
  expect(withReplaced(early, pictureEntry('a'), pictureEntry('b')).picture?.file).toBe(name('b', 'webp'))
})

test('an exhibit that has the file nowhere is the very same exhibit', () => {
  expect(withReplaced(exhibit, pictureEntry('d'), pictureEntry('b'))).toBe(exhibit)
})

test('a model or a sound is replaced wherever its file is named', () => {
  const told = { ...exhibit, inputs: { model: name('e', 'glb') } } as Exhibit
  const next = withReplaced(
    told,
    entry('model', { file: name('e', 'glb') }),
    entry('model', { file: name('f', 'glb') }),
  )
  expect(next).toEqual({ ...told, inputs: { model: name('f', 'glb') } })
})

test('a sound that reads a text is replaced by another that is timed to the words', () => {
  const [old, fresh] = [name('e', 'm4a'), name('f', 'm4a')]
  const sound = (file: string) => entry('audio', { file })
  const [panel] = exhibit.panels
  const text = panel?.text.zh ?? ''
  const read = (file: string, seconds: number) => narrationFor(text, { file, seconds, pauses: [] })
  const told = { ...exhibit, panels: [{ ...panel, narration: { text: { zh: read(old, 2) } } }] } as Exhibit
  expect([isReadBy(told, sound(old)), isReadBy(exhibit, sound(old))]).toEqual([true, false])
  // Without its times it would be followed at the wrong moments.
  expect(withReplaced(told, sound(old), sound(fresh))).toBe(told)
  const voice = { file: fresh, seconds: 9, pauses: [], url: '', bytes: 1 }
  const next = withVoice(told, sound(old), voice)
  expect(next.panels[0]?.narration?.text?.zh).toEqual(read(fresh, 9))
})

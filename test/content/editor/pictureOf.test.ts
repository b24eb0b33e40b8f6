import { expect, test } from 'vitest'
import { pictureOf } from '#content/editor/media/pictureOf.ts'
import { picture } from '#content/schema/exhibit.ts'
import type { LibraryEntry } from '#content/schema/library.ts'

const made = (format: string) =>
  [480, 1920, 3840].map((width, at) => ({
    ...{ file: `${String(at).repeat(64)}.${format}`, width, height: width / 2, bytes: 1000 },
  }))
const entry: LibraryEntry = {
  id: '8c0f5b1e-6d3a-4d53-9a5e-0c8ef2a31a11',
  kind: 'picture',
  name: '树.jpg',
  bytes: 1,
  hash: 'a'.repeat(64),
  status: 'ready',
  problem: null,
  facts: { width: 6000, height: 3000, avif: made('avif'), webp: made('webp') },
  files: [],
  alt: { zh: '树', en: 'A tree' },
  focus: { x: 0.2, y: 0.4 },
  addedAt: '2026-03-04T05:00:00.000Z',
  addedBy: 'lin',
}

test('an exhibit takes a picture with its words, its focus and the sizes that a touch screen may want', () => {
  const taken = pictureOf(entry)
  expect(picture.parse(taken)).toEqual(taken)
  expect(taken).toMatchObject({ alt: entry.alt, focus: entry.focus, file: `${'1'.repeat(64)}.webp` })
  expect(taken?.sizes?.map(({ width }) => width)).toEqual([480, 1920])
})

test('a picture whose words are not written, that is not ready, or that is no picture cannot be taken', () => {
  expect(pictureOf({ ...entry, alt: null })).toBeUndefined()
  expect(pictureOf({ ...entry, status: 'working' })).toBeUndefined()
  expect(pictureOf({ ...entry, kind: 'film' })).toBeUndefined()
})

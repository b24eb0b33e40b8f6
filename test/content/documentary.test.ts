import { expect, test } from 'vitest'
import { cueAt } from '#content/documentary/filmText.ts'
import { readLength, sayLength } from '#content/player/sayLength.ts'
import { filesOfDocumentary } from '#content/schema/documentary.ts'

const file = (path: string) => ({ path, hash: 'a'.repeat(64), bytes: 1 })

test('a screen of the hall needs the best rendition, the sound, the poster and the subtitles, and no other', () => {
  const listed = [
    { ...file('/d/v1080/0.m4s'), hall: true },
    { ...file('/d/v480/0.m4s'), hall: false },
  ]
  const documentary = {
    files: file('/d/files.json'),
    poster: file('/d/p.webp'),
    subtitles: { zh: file('/d/zh.vtt') },
  }
  expect(filesOfDocumentary(documentary, listed).map(({ path }) => path)).toEqual([
    '/d/files.json',
    '/d/p.webp',
    '/d/zh.vtt',
    '/d/v1080/0.m4s',
  ])
})

test('a place in a film is read as it is said, and nothing else is', () => {
  for (const seconds of [0, 65, 3725]) expect(readLength(sayLength(seconds))).toBe(seconds)
  expect(['3:05', '3：05', '185', '1:02:03'].map(readLength)).toEqual([185, 185, 185, 3723])
  expect(['', '3:75', '3:5:x', '1:2:3:4', '-1'].map(readLength)).toEqual(Array(5).fill(undefined))
})

test('a sentence stands from its first moment to before its last', () => {
  const cues = [{ from: 1, until: 2, text: '春' }]
  expect([0.9, 1, 1.9, 2].map((at) => cueAt(cues, at))).toEqual(['', '春', '春', ''])
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ExhibitNote } from '#content/schema/rating.ts'
import { NOTES_AT_ONCE } from '#content/schema/rating.ts'
import { createNoteBox } from '../../../kiosk/ratings/noteBox.ts'

const note = (asking: string, more: Partial<ExhibitNote> = {}): ExhibitNote => ({
  asking,
  exhibit: 'cherry',
  at: '2026-05-01T02:00:00.000Z',
  score: null,
  reason: null,
  ...more,
})
let stored: Map<string, string>
let arrived: ExhibitNote[][]
let online: boolean
const open = () =>
  createNoteBox({
    store: () =>
      ({
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
      }) as Storage,
    send: async (notes) => {
      if (!online) throw new Error('offline')
      arrived.push([...notes])
    },
  })
beforeEach(() => {
  vi.useFakeTimers()
  stored = new Map()
  arrived = []
  online = true
})
afterEach(() => vi.useRealTimers())
const kept = () => JSON.parse(stored.get('greenhall.ratings') ?? '[]') as ExhibitNote[]

test('the taps of one visitor go together as one note', async () => {
  const put = open()
  put(note('a'))
  put(note('a', { score: 'satisfied' }))
  put(note('a', { score: 'satisfied', reason: 'playful' }))
  await vi.advanceTimersByTimeAsync(4000)
  expect(arrived).toEqual([[note('a', { score: 'satisfied', reason: 'playful' })]])
  expect(kept()).toEqual([])
})

test('without the network notes are kept over a restart, and sent when the hall answers', async () => {
  online = false
  const put = open()
  put(note('a', { score: 'soso' }))
  await vi.advanceTimersByTimeAsync(4000)
  put(note('b'))
  await vi.advanceTimersByTimeAsync(4000)
  expect(kept().map(({ asking }) => asking)).toEqual(['a', 'b'])
  vi.clearAllTimers()
  online = true
  open()
  await vi.advanceTimersByTimeAsync(4000)
  expect(arrived.flat().map(({ asking }) => asking)).toEqual(['a', 'b'])
  expect(kept()).toEqual([])
})

test('a long time without the network is sent in bundles that the hall takes', async () => {
  const many = Array.from({ length: NOTES_AT_ONCE * 2 + 3 }, (_, number) => note(String(number)))
  stored.set('greenhall.ratings', JSON.stringify(many))
  open()
  await vi.advanceTimersByTimeAsync(4000)
  expect(arrived.map(({ length }) => length)).toEqual([NOTES_AT_ONCE, NOTES_AT_ONCE, 3])
})

test('what a visitor says while the bundle is on its way is not lost', async () => {
  let put = (_: ExhibitNote) => {}
  const taken: ExhibitNote[] = []
  put = createNoteBox({
    store: () =>
      ({
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
      }) as Storage,
    send: async (notes) => {
      taken.push(...notes)
      if (taken.length === 1) put(note('a', { score: 'satisfied' }))
    },
  })
  put(note('a'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(taken).toEqual([note('a'), note('a', { score: 'satisfied' })])
})

test('a store that is spoilt costs what it held, and nothing more', async () => {
  stored.set('greenhall.ratings', '[{"asking":1},nonsense')
  const put = open()
  put(note('a'))
  await vi.advanceTimersByTimeAsync(4000)
  expect(arrived.flat()).toEqual([note('a')])
})

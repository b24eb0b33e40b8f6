import { expect, test } from 'vitest'
import { fitsInputs } from '#content/scene/fitsInputs.ts'

const start = { season: 0, at: 'feed', open: false, look: { x: 0, y: 0 }, held: null, past: [] }

test('what a visitor does to a scene fits it', () => {
  const held = { x: 0.2, y: 0.4 }
  expect(fitsInputs(start, { ...start, season: 2.5, at: 'rest', held, past: [{ plan: 1 }] })).toBe(true)
  expect(fitsInputs(start, start)).toBe(true)
})

test.each([
  ['a name that the scene does not know', { ...start, zoom: 3 }],
  ['a name that is missing', { season: 1 }],
  ['another kind', { ...start, season: '2' }],
  ['no number', { ...start, season: Number.NaN }],
  ['an endless one', { ...start, season: Number.POSITIVE_INFINITY }],
  ['something that is wrong deeper down', { ...start, look: { x: 0 } }],
  ['a list without an end', { ...start, past: Array.from({ length: 401 }) }],
  ['nothing', undefined],
  ['a list instead of names', [start]],
])('%s does not', (_, inputs) => {
  expect(fitsInputs(start, inputs)).toBe(false)
})

import { expect, test } from 'vitest'
import { partOf } from '../../../kiosk/session/partOf.ts'

const on = (tag: string, data: Record<string, string> = {}) => ({ tag, data })

test.each([
  ['the ring of a hotspot', [on('button', { hotspot: 'bark' }), on('hall-hotspots')], 'hotspot:bark'],
  [
    'a season of the tree',
    [on('button', { choose: 'winter' }), on('choice-row'), on('hall-controls')],
    'choice:winter',
  ],
  ['a name in capitals', [on('button', { choose: 'S' })], 'choice:s'],
  ['the rail', [on('i'), on('range-rail'), on('hall-controls')], 'rail'],
  ['a figure', [on('button', { figure: '' }), on('hall-exhibit')], 'figure'],
  ['the way to the quiz', [on('button', { nav: 'quiz' }), on('hall-strip')], 'strip:quiz'],
  ['the second layer of the words', [on('button', { panel: 'more' }), on('scene-panel')], 'panel:more'],
  ['an answer', [on('button', { choice: '0' }), on('hall-quiz')], 'quiz'],
  ['the mascot', [on('button'), on('mascot-touch')], 'mascot'],
  ['the picture', [on('canvas'), on('hall-stage'), on('hall-kiosk')], 'picture'],
  ['nothing at all', [], 'picture'],
])('%s has a name', (_what, path, part) => {
  expect(partOf(path)).toBe(part)
})

test('words that somebody typed never become a name', () => {
  expect(partOf([on('button', { choose: 'Zhang San 13800000000' })])).toBe('choice')
})

import { expect, test } from 'vitest'
import { differencesIn, exhibitsApart } from '#content/editor/compare/differencesIn.ts'
import { nameOfField } from '#content/editor/compare/nameOfField.ts'
import { textPieces } from '#content/editor/compare/textPieces.ts'
import { textsOf } from '#content/editor/compare/textsOf.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const marked = (before: string, after: string) =>
  textPieces(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`))
    .join('')
const base = sampleExhibit('cherry')
const [spring] = base.panels as [(typeof base.panels)[0]]

test('Chinese is compared character by character, English word by word', () => {
  expect(marked('一棵樱的四季', '一棵樱树与它的四季')).toBe('一棵樱+树与它+的四季')
  expect(marked('先长叶后开花', '先开花后长叶')).toBe('先-长叶后-开花+后长叶+')
  expect(marked('Flowers before leaves', 'Flowers after leaves')).toBe('Flowers -before-+after+ leaves')
  expect(marked('', '新')).toBe('+新+')
  expect(marked('相同', '相同')).toBe('相同')
})

test('the two sides can be read out of the pieces again, whatever the texts are', () => {
  const texts = [
    '',
    '花',
    '花开花落花满天',
    'Yulan 玉兰 1986',
    '🌸樱花🌸',
    '花'.repeat(4000),
    '叶'.repeat(4000),
  ]
  for (const before of texts)
    for (const after of texts) {
      const pieces = textPieces(before, after)
      const side = (not: string) => pieces.flatMap(({ kind, text }) => (kind === not ? [] : [text])).join('')
      expect([side('added'), side('removed')]).toEqual([before, after])
    }
})

test('a panel put in between is new, and those after it are as they were', () => {
  const two = { ...base, panels: [spring, { ...spring, id: 'autumn' }] }
  const summer = { ...spring, id: 'summer', title: { zh: '夏', en: 'Summer' } }
  const three = { ...two, panels: [spring, summer, ...two.panels.slice(1)] }
  const found = differencesIn(two, three)
  expect(new Set(found.map(({ path }) => path[1]))).toEqual(new Set([1]))
  expect(found.every(({ before }) => before === undefined)).toBe(true)
  expect(differencesIn(three, two).every(({ after }) => after === undefined)).toBe(true)
  expect(differencesIn(two, two)).toEqual([])
})

test('two editions differ by the exhibits that are other, new or gone', () => {
  const plum = sampleExhibit('plum')
  const other = { ...base, minutes: 9 }
  expect(exhibitsApart([base, plum], [other])).toEqual([
    { before: base, after: other },
    { before: plum, after: undefined },
  ])
})

test('every text of an exhibit has a name that an editor knows from the form', () => {
  expect(nameOfField(['panels', 1, 'text', 'zh'], 'zh')).toBe('第 2 段 · 正文 · 中文')
  expect(nameOfField(['title', 'en'], 'zh')).toBe('标题 · 英文')
  expect(nameOfField(['panels'], 'zh')).toBe('段落')
  for (const path of textsOf(base)) expect(nameOfField(path, 'zh')).toMatch(/^[^.]+ · 中文$/)
})

import { expect, test } from 'vitest'
import { narrationOf } from '#content/narration/narrationOf.ts'
import { textMark } from '#content/narration/textMark.ts'
import { exhibit } from '#content/schema/exhibit.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const file = `${'a'.repeat(64)}.m4a`
const of = (text: string, cues: number[]) => ({ file, seconds: 6, cues, saying: textMark(text) })
const [spring] = sampleExhibit('cherry').panels
if (!spring) throw new Error('the sample has a panel')
const text = { zh: '花先于叶。单瓣。', en: 'Flowers first. Then leaves.' }
const panel = { ...spring, text, narration: { text: { zh: of(text.zh, [0, 3]) } } }

test('a text that was recorded is followed sentence by sentence, each language by itself', () => {
  expect(narrationOf(panel, 'text', 'zh')?.sentences).toEqual(['花先于叶。', '单瓣。'])
  expect(narrationOf(panel, 'text', 'en')).toBeUndefined()
  expect(narrationOf(panel, 'more', 'zh')).toBeUndefined()
  expect(narrationOf(undefined, 'text', 'zh')).toBeUndefined()
})

test('words that were changed after the recording are spoken, and no sentence is marked wrongly', () => {
  const changed = { ...panel, text: { ...text, zh: '花先于叶。重瓣。' } }
  expect(narrationOf(changed, 'text', 'zh')).toEqual({ narration: of(text.zh, [0, 3]), sentences: [] })
  const fewer = { ...panel, narration: { text: { zh: of(text.zh, [0]) } } }
  expect(narrationOf(fewer, 'text', 'zh')?.sentences).toEqual([])
})

test('a text has one mark, white space at its ends aside, and another text has another', () => {
  expect(textMark('花先于叶。')).toBe(textMark(' 花先于叶。\n'))
  expect(textMark('花先于叶。')).not.toBe(textMark('花先於叶。'))
  // FNV-1a, 64 bits, of the empty text and of “foobar” (draft-eastlake-fnv).
  expect([textMark(''), textMark('foobar')]).toEqual(['cbf29ce484222325', '85944171f73967e8'])
})

test('an exhibit from before there were recordings is as good as ever; cues out of order are refused', () => {
  const sample = sampleExhibit('cherry')
  expect(exhibit.safeParse(sample).success).toBe(true)
  expect(exhibit.safeParse({ ...sample, panels: [panel] }).success).toBe(true)
  for (const cues of [[3, 0], [0, 7], []]) {
    const wrong = { ...panel, narration: { text: { zh: of(text.zh, cues) } } }
    expect([cues, exhibit.safeParse({ ...sample, panels: [wrong] }).success]).toEqual([cues, false])
  }
})

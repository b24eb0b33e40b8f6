import { expect, test } from 'vitest'
import { outdatedIn, withNarration } from '#content/editor/withNarration.ts'
import { narrationFor } from '#content/narration/narrationFor.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const cherry = sampleExhibit('cherry')
const words = cherry.panels[0]?.text ?? { zh: '', en: '' }
const stored = { file: `${'a'.repeat(64)}.m4a`, seconds: 4, pauses: [] }
const zh = { index: 0, layer: 'text', language: 'zh' } as const
const en = { ...zh, language: 'en' } as const

test('a recording stands beside the one in the other language, and replaces only its own', () => {
  const both = withNarration(
    withNarration(cherry, zh, narrationFor(words.zh, stored)),
    en,
    narrationFor(words.en, stored),
  )
  expect(Object.keys(both.panels[0]?.narration?.text ?? {})).toEqual(['zh', 'en'])
  const again = withNarration(both, zh, narrationFor(words.zh, { ...stored, seconds: 5 }))
  expect(again.panels[0]?.narration?.text).toMatchObject({ zh: { seconds: 5 }, en: { seconds: 4 } })
})

test('once the last recording is taken out the exhibit is as it was before the first', () => {
  const one = withNarration(cherry, zh, narrationFor(words.zh, stored))
  expect(withNarration(one, zh, undefined)).toEqual(cherry)
})

test('a recording is outdated once its words are changed, until somebody says that it still fits', () => {
  const read = withNarration(cherry, zh, narrationFor(words.zh, stored))
  expect(outdatedIn(read)).toBe(0)
  const panels = read.panels.map((panel) => ({ ...panel, text: { ...panel.text, zh: '花比叶先开。' } }))
  expect(outdatedIn({ ...read, panels })).toBe(1)
  expect(outdatedIn(withNarration({ ...read, panels }, zh, narrationFor('花比叶先开。', stored)))).toBe(0)
})

import { expect, test } from 'vitest'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'

const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))

/** Every text of one language below a piece of content. */
function textsIn(piece: unknown, language: 'zh' | 'en'): string[] {
  if (typeof piece !== 'object' || piece === null) return []
  return Object.entries(piece).flatMap(([name, part]) =>
    typeof part === 'string' ? (name === language ? [part] : []) : textsIn(part, language),
  )
}

/** What Chinese is not set with: half-width punctuation, straight quotes, units that stick to their figures. */
const NOT_CHINESE = [
  /[\u4e00-\u9fff][,;:?!"(]/,
  /[,;:?!")][\u4e00-\u9fff]/,
  /["']|\.\.\.|[＝＋]/,
  // A unit never begins a line: its space does not break.
  /\d ?℃/,
  // Names such as X光片 are written in one; figures and words of two letters stand apart.
  /[\u4e00-\u9fff](?:\d|[A-Za-z]{2})|(?:\d|[A-Za-z]{2})[\u4e00-\u9fff]/,
]
const NOT_ENGLISH = [
  /[\u3000-\u303f\uff00-\uffef]/,
  /"|\.\.\./,
  / [,;:?!]/,
  /\d ?°C/,
  // Thousands carry a comma before their unit; years and standards have none.
  /(?<![\d.,–-])\d{4,}(?= (?:mm|km|m|kg|t|litres|tonnes|kWh)\b)/,
]

test.each(exhibits)('the words of $id are set as a museum sets them, in both languages', (exhibit) => {
  const faults = (language: 'zh' | 'en', rules: readonly RegExp[]) =>
    textsIn(exhibit, language).filter((text) => rules.some((rule) => rule.test(text)))
  expect(faults('zh', NOT_CHINESE)).toEqual([])
  expect(faults('en', NOT_ENGLISH)).toEqual([])
})

test('a word on the picture is one short sentence without a full stop, and no figure trails its “about”', () => {
  const spots = exhibits.flatMap(({ hotspots }) => hotspots.flatMap(({ text }) => [text.zh, text.en]))
  expect(spots.filter((text) => /[。.]$/.test(text))).toEqual([])
  const labels = exhibits.flatMap(({ figures }) => figures.flatMap(({ label }) => [label.zh, label.en]))
  expect(labels.filter((text) => /(?:，[约近]|, (?:about|nearly))$/.test(text))).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { sentenceAt } from '#content/narration/sentenceAt.ts'
import { sentencesOf } from '#content/narration/sentencesOf.ts'
import { timeSentences } from '#content/narration/timeSentences.ts'
import { seededRandom } from '#content/scene/seededRandom.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'
import { readAloud } from '../../support/readAloud.ts'

const three = ['一二三四五六七八九十。', '一二三四五。', '一二三四五。']

test('without silences each sentence takes its share of the characters', () => {
  expect(timeSentences(three, { seconds: 20, pauses: [] })).toEqual([0, 10, 15])
})

test('a letter of a word takes less time than a character, and a year is said digit by digit', () => {
  const [, second = 0] = timeSentences(['一二三四五六。', 'abcdefghij 二〇二三。', '2023。'], {
    seconds: 17,
    pauses: [],
  })
  expect(second).toBeCloseTo(6, 1)
})

test('silence before the first word and after the last belongs to nobody', () => {
  const starts = timeSentences(['一二三四五。', '一二三四五。'], {
    seconds: 14,
    pauses: [
      { from: 0, until: 3 },
      { from: 13, until: 14 },
    ],
  })
  expect(starts).toEqual([0, 8])
})

test('the end of a sentence moves to the silence beside it, and a breath at a comma is passed over', () => {
  const starts = timeSentences(three, {
    seconds: 22,
    pauses: [
      { from: 5, until: 5.25 },
      { from: 10.6, until: 11.3 },
      { from: 13.5, until: 13.75 },
      { from: 16.5, until: 17.2 },
    ],
  })
  expect(starts).toEqual([0, 11.18, 17.08])
})

test('a reader who slows down is followed; the sentence without a silence is stretched between its neighbours', () => {
  const starts = timeSentences(['一二三四五。', '一二三四五。', '一二三四五。', '一二三四五。'], {
    seconds: 22,
    pauses: [
      { from: 4, until: 5 },
      { from: 15, until: 16 },
    ],
  })
  expect(starts).toEqual([0, 4.88, 10, 15.88])
})

test('a silence far from the end of any sentence moves none', () => {
  const starts = timeSentences(['一二三四五六七八九十。', '一二三四五六七八九十。'], {
    seconds: 21,
    pauses: [{ from: 1.5, until: 2.5 }],
  })
  expect(starts[1]).toBeCloseTo(11, 1)
})

test.each([
  ['zh', 4.4],
  ['en', 14],
] as const)(
  'every panel that ships, read in %s at a person’s pace, is followed within 0.3 s nearly always',
  async (locale, pace) => {
    const random = seededRandom(12)
    const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
    const texts = exhibits.flatMap(({ panels }) => panels.map(({ text }) => text[locale]))
    const late = texts.flatMap((text) => {
      const sentences = sentencesOf(text)
      const { begins, ...sound } = readAloud(sentences, { pace, random })
      const marked = timeSentences(sentences, sound)
      return begins.slice(1).map((begin, index) => Math.abs((marked[index + 1] ?? 0) - begin))
    })
    expect(late.length).toBeGreaterThan(80)
    expect(late.filter((seconds) => seconds <= 0.3).length / late.length).toBeGreaterThan(0.95)
  },
)

describe('whatever comes in', () => {
  test('each sentence begins after the one before it and before the recording ends', () => {
    const pauses = Array.from({ length: 12 }, (_, index) => ({
      from: index * 0.2,
      until: index * 0.2 + 0.19,
    }))
    const starts = timeSentences(
      [...'甲乙丙丁戊己庚辛'].map((one) => `${one}。`),
      { seconds: 2.4, pauses },
    )
    expect(starts.length).toBe(8)
    for (const [index, start] of starts.entries())
      expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (starts[index - 1] ?? 9) + 0.049)
    expect(starts.at(-1)).toBeLessThan(2.4)
  })
})

test('at each second one sentence is spoken: the last that has begun', () => {
  expect([0, 9.99, 10, 14, 99].map((seconds) => sentenceAt([0, 10, 15], seconds))).toEqual([0, 0, 1, 1, 2])
})

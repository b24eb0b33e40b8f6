import { expect, test } from 'vitest'
import { sentencesOf } from '#content/narration/sentencesOf.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'

test('a Chinese sentence ends at 。！？, with the quotation mark that closes it', () => {
  expect(sentencesOf('它没有日历，怎么知道春天来了？小玉说：“转一转。”我们看；再看！')).toEqual([
    '它没有日历，怎么知道春天来了？',
    '小玉说：“转一转。”',
    '我们看；再看！',
  ])
})

test('an English sentence ends at a stop with a space behind it, not at 3.5, 1,200 or St. John', () => {
  expect(
    sentencesOf(
      'It is 3.5 m tall. In 1918 Dr. A. D. Hopkins reckoned (e.g. here) so; why? “See.” It grew, etc. and so on.',
    ),
  ).toEqual([
    'It is 3.5 m tall. ',
    'In 1918 Dr. A. D. Hopkins reckoned (e.g. here) so; why? ',
    '“See.” ',
    'It grew, etc. and so on.',
  ])
})

test('a text without a stop is one sentence, and no text is none', () => {
  expect([sentencesOf('只见绿叶'), sentencesOf('')]).toEqual([['只见绿叶'], []])
})

test('the sentences of every panel that ships are the panel, to the letter, and each has something to say', async () => {
  const { exhibits } = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
  const texts = exhibits.flatMap(({ panels }) =>
    panels.flatMap(({ text, more }) => [text.zh, text.en, ...(more ? [more.zh, more.en] : [])]),
  )
  expect(texts.length).toBeGreaterThan(200)
  for (const text of texts) {
    const sentences = sentencesOf(text)
    expect(sentences.join('')).toBe(text)
    expect(sentences.filter((sentence) => (sentence.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < 3)).toEqual([])
  }
})

import { expect, test } from 'vitest'
import { CARD_SECONDS, chapterStarts, filmMoment, filmSeconds } from '#content/film/filmMoment.ts'
import { cueAt, filmCues, subRip } from '#content/film/filmSubtitles.ts'
import type { Film, Shot } from '#content/schema/film.ts'

const both = (words: string) => ({ zh: words, en: `${words} (en)` })
const shot = (caption: string, seconds: number, different: Partial<Shot> = {}): Shot => ({
  scene: 'cherry',
  seconds,
  tourAt: 0,
  move: 'approach',
  hour: 'day',
  caption: both(caption),
  sources: [],
  ...different,
})
const film: Film = {
  id: 'film',
  title: both('片'),
  lead: both('片'),
  chapters: [
    {
      id: 'one',
      title: both('一'),
      lead: both('一'),
      shots: [shot('甲', 10, { tourAt: 40 }), shot('乙', 20)],
    },
    { id: 'two', title: both('二'), lead: both('二'), shots: [shot('丙', 8, { scene: 'wetland' })] },
  ],
}
const ONE = CARD_SECONDS

test('the film is as long as its cards and shots', () => {
  expect(filmSeconds(film)).toBe(2 * CARD_SECONDS + 38)
  expect(chapterStarts(film)).toEqual([0, CARD_SECONDS + 30])
})

test('a chapter begins with its card over the first picture, which then sets off', () => {
  expect(filmMoment(film, 3)).toMatchObject({
    chapter: 0,
    card: true,
    tour: 40,
    part: 0,
    shot: { seconds: 10 },
  })
  expect(filmMoment(film, ONE + 4)).toMatchObject({ card: false, index: 0, tour: 44, part: 0.4, paper: 0 })
  expect(filmMoment(film, ONE + 30)).toMatchObject({ chapter: 1, card: true, shot: { scene: 'wetland' } })
})

test('a cut goes through paper, and only a cut', () => {
  const paper = (seconds: number) => filmMoment(film, seconds).paper
  expect([paper(ONE - 0.001), paper(ONE), paper(ONE + 5)]).toEqual([0, 0, 0])
  expect(paper(ONE + 10 - 0.0001)).toBeCloseTo(1, 2)
  expect(paper(ONE + 10)).toBe(1)
  expect(paper(ONE + 10.3)).toBeCloseTo(0.5)
  expect(paper(ONE + 12)).toBe(0)
})

test('before the beginning the first picture stands, after the end the last', () => {
  expect(filmMoment(film, -5)).toMatchObject({ chapter: 0, card: true })
  expect(filmMoment(film, 9999)).toMatchObject({ chapter: 1, card: false, tour: 8, part: 1 })
})

test('a sentence comes after its picture and goes before it; on a card nothing stands below', () => {
  const cues = filmCues(film, 'zh')
  expect(cues.map(({ text }) => text)).toEqual(['甲', '乙', '丙'])
  expect(['', '甲', '甲', '', '乙']).toEqual(
    [ONE + 0.5, ONE + 1, ONE + 9, ONE + 9.6, ONE + 12].map((seconds) => cueAt(cues, seconds)),
  )
  expect(cueAt(cues, 2)).toBe('')
})

test('the subtitles of a stretch begin with the stretch', () => {
  expect(subRip(filmCues(film, 'en'), ONE + 5, ONE + 12)).toBe(
    '1\n00:00:00,000 --> 00:00:04,400\n甲 (en)\n\n2\n00:00:05,900 --> 00:00:07,000\n乙 (en)\n',
  )
})

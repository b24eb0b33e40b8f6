import { expect, test } from 'vitest'
import { chapterSeconds, chapterStarts, filmSeconds } from '#content/film/filmMoment.ts'
import { ConfigError } from '../../../server/config.ts'
import { readShippedContent } from '../../../server/exhibits/shippedContent.ts'
import { filmTool, wishOf } from '../../../server/film/filmTool.ts'

const content = await readShippedContent(new Date('2026-09-10T00:00:00Z'))
const [film] = content.films
if (!film) throw new Error('no film ships')
/** Whoever asks for nothing sensible never gets so far as to need one. */
const noFfmpeg = async () => ''

test('a documentary of more than twenty minutes ships, in chapters, each sentence in both languages', () => {
  expect(filmSeconds(film)).toBeGreaterThanOrEqual(20 * 60)
  expect(film.chapters.length).toBeGreaterThanOrEqual(6)
  const captions = film.chapters.flatMap(({ shots }) => shots.map(({ caption }) => caption))
  for (const { zh, en } of captions) {
    // Two lines at most, and time enough to read them.
    expect(zh.length, zh).toBeLessThanOrEqual(60)
    expect(en.length, en).toBeLessThanOrEqual(150)
    expect(en).not.toMatch(/[\u3400-\u9fff]/u)
  }
})

test('whatever states a figure names its source, and every source is known', () => {
  const known = new Set(content.sources.map(({ key }) => key))
  for (const { caption, sources } of film.chapters.flatMap(({ shots }) => shots)) {
    if (/\d/.test(caption.zh)) expect(sources, caption.zh).not.toEqual([])
    for (const key of sources) expect(known, key).toContain(key)
  }
})

test('a chapter, a stretch of it, or the whole film can be asked for', () => {
  const [, second = 0] = chapterStarts(film)
  expect(wishOf([film], { chapter: '2', seconds: '20' })).toMatchObject({ from: second, to: second + 20 })
  expect(wishOf([film], { chapter: '1', from: '3' })).toMatchObject({ from: 3, to: second })
  expect(wishOf([film], {})).toMatchObject({ from: 0, to: filmSeconds(film) })
  const last = film.chapters.length
  const end = wishOf([film], { chapter: String(last), seconds: '99999' })
  expect(end.to - end.from).toBeCloseTo(
    chapterSeconds(film.chapters[last - 1] as (typeof film.chapters)[number]),
  )
})

test.each([
  [{ film: 'no-such' }, 'It has: city-and-green'],
  [{ chapter: '99' }, 'chapters 1 to 7'],
  [{ chapter: 'one' }, 'chapters 1 to 7'],
  [{ from: '-1' }, 'is outside'],
  [{ seconds: 'long' }, 'no number above 0'],
])('%j is answered with what can be asked', (wish, words) => {
  expect(() => wishOf([film], wish)).toThrow(words)
})

test('a wrong size, a wrong option and a hall that is not there are told in one sentence', async () => {
  await expect(filmTool(['--size', 'large'], noFfmpeg)).rejects.toThrow('is no size such as 1920x1080')
  await expect(filmTool(['--colour', 'red'], noFfmpeg)).rejects.toThrow(ConfigError)
  await expect(filmTool(['--hall', 'http://127.0.0.1:9'], noFfmpeg)).rejects.toThrow('There is no hall at')
})

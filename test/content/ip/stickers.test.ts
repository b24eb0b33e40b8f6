import { expect, test } from 'vitest'
import { mascotSvg } from '#content/ip/flat/mascotSvg.ts'
import { gestures } from '#content/ip/gestures.ts'
import { moods } from '#content/ip/moods.ts'
import { seasons } from '#content/ip/seasonOf.ts'
import { phraseOf, shippedPhrases } from '#content/ip/stickers/stickerPhrases.ts'
import { stickerSvg } from '#content/ip/stickers/stickerSvg.ts'
import { isSticker, stickerFor, stickerIds } from '#content/ip/stickers/stickers.ts'
import { locale } from '#content/schema/localized.ts'
import { stickerPhrases } from '#content/schema/mascot.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const outline = { width: 300, d: 'M0 0L10 0L10 10Z' }

test('there are nine stickers, and what ships is short enough for one', () => {
  expect(stickerIds).toHaveLength(9)
  expect(stickerPhrases.parse(shippedPhrases)).toEqual(shippedPhrases)
})

test('a sticker is a picture of its own: no typeface, no file and no broken number in it', () => {
  for (const id of stickerIds)
    for (const language of locale.options) {
      const words = shippedPhrases[id][language]
      const svg = stickerSvg(id, { words, locale: language, ...outline })
      expect(svg).toContain(`<title>${words}</title>`)
      expect(svg).not.toMatch(/NaN|undefined|<text|href=/)
      expect(svg.length).toBeLessThan(60_000)
    }
})

test('what an editor writes is a text and never a part of the picture', () => {
  const svg = stickerSvg('hello', { words: '<a b="&">', locale: 'en', ...outline })
  expect(svg).toContain('<title>&lt;a b=&quot;&amp;&quot;&gt;</title>')
  expect(svg).not.toContain('<a b')
})

test('a hall’s own words go before those that ship', () => {
  const own = { ...shippedPhrases, hello: { zh: '来啦', en: 'Here you are' } }
  const exhibits = [sampleExhibit('cherry'), { ...sampleExhibit('xiaoyu'), stickers: own }]
  expect(phraseOf('hello', exhibits).zh).toBe('来啦')
  expect(phraseOf('hello', [sampleExhibit('cherry')]).zh).toBe('你好呀')
})

test('小玉 can be drawn on paper in every gesture, mood and costume', () => {
  for (const gesture of gestures)
    for (const mood of moods)
      for (const costume of seasons) {
        const svg = mascotSvg(3, { gesture, mood, costume, since: 1, look: { x: 0.2, y: -0.4 } })
        expect(svg).not.toMatch(/NaN|undefined/)
      }
})

test('all answers right earn the hooray; else the sticker goes with exhibit and season', () => {
  expect(stickerFor('cherry-four-seasons', true, 'winter')).toBe('hooray')
  for (const season of seasons) expect(isSticker(stickerFor('dongtan-wetland', false, season))).toBe(true)
  expect(isSticker('toString')).toBe(false)
})

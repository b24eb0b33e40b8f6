import { expect, test } from 'vitest'
import { mascotSvg } from '#content/ip/flat/mascotSvg.ts'
import { gestures } from '#content/ip/gestures.ts'
import { moods } from '#content/ip/moods.ts'
import { seasons } from '#content/ip/seasonOf.ts'
import phrases from '#content/ip/stickers/phrases.json' with { type: 'json' }
import { stickerSvg } from '#content/ip/stickers/stickerSvg.ts'
import { isSticker, stickerFor, stickerIds, stickers } from '#content/ip/stickers/stickers.ts'
import { locale } from '#content/schema/localized.ts'

test('there are nine stickers, each with outlines of its words in both languages', () => {
  expect(stickerIds).toHaveLength(9)
  for (const id of stickerIds)
    for (const language of locale.options) expect(phrases[id][language].d.length).toBeGreaterThan(200)
})

test('a sticker is a picture of its own: no typeface, no file and no broken number in it', () => {
  for (const id of stickerIds)
    for (const language of locale.options) {
      const svg = stickerSvg(id, language)
      expect(svg).toContain(`<title>${stickers[id].words[language]}</title>`)
      expect(svg).not.toMatch(/NaN|undefined|<text|href=/)
      expect(svg.length).toBeLessThan(60_000)
    }
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

import Fastify from 'fastify'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shippedPhrases } from '#content/ip/stickers/stickerPhrases.ts'
import { stickerIds } from '#content/ip/stickers/stickers.ts'
import { openMascotHand } from '../../../server/stickers/hand/mascotHand.ts'
import { serveStickers } from '../../../server/stickers/stickers.ts'
import { sampleExhibit } from '../../support/sampleExhibits.ts'

const app = Fastify()
let exhibits = [sampleExhibit('cherry')]
beforeAll(() => serveStickers(app, { exhibits: async () => exhibits, hand: openMascotHand() }))
afterAll(() => app.close())
const get = (url: string, headers = {}) => app.inject({ method: 'GET', url, headers })
const saying = (zh: string, en: string) => {
  exhibits = [{ ...sampleExhibit('xiaoyu'), stickers: { ...shippedPhrases, hello: { zh, en } } }]
}

describe('a sticker on a phone', () => {
  test.each(stickerIds)('%s opens as a page, as a vector picture and as a PNG of 1024 px', async (id) => {
    const page = await get(`/live/sticker/${id}`)
    expect(page.statusCode).toBe(200)
    expect(page.body).toContain(`/live/sticker/${id}.png`)
    expect((await get(`/live/sticker/${id}.svg`)).headers['content-type']).toBe('image/svg+xml')
    const { format, width } = await sharp((await get(`/live/sticker/${id}.png`)).rawPayload).metadata()
    expect([format, width]).toEqual(['png', 1024])
  })

  test('needs no script and no style of its own within the page', async () => {
    const { body } = await get('/live/sticker/hello?locale=en')
    expect(body).toContain('lang="en"')
    expect(body).not.toMatch(/<script|<style|style=/)
    expect((await get('/live/sticker/style.css')).headers['content-type']).toContain('text/css')
  })

  test.each(['nobody', 'hello.gif', 'hello.png.exe', '__proto__', '%3Cscript%3E', '..%2f..%2fetc'])(
    'the unknown name %s is answered kindly in both languages, and not repeated',
    async (id) => {
      const reply = await get(`/live/sticker/${id}`)
      expect(reply.statusCode).toBe(404)
      expect(reply.body).toContain('没有这张贴纸')
      expect(reply.body).toContain('There is no such sticker')
      expect(reply.body).not.toContain('script')
    },
  )

  test('says what the hall’s editors have it say, from the moment that is published', async () => {
    saying('来啦', 'Here you are')
    const [before, png] = [await get('/live/sticker/hello.svg'), await get('/live/sticker/hello.png')]
    expect(before.body).toContain('<title>来啦</title>')
    const tag = { 'if-none-match': before.headers.etag }
    expect((await get('/live/sticker/hello.svg', tag)).statusCode).toBe(304)
    saying('"<再见>"', 'A & B')
    const after = await get('/live/sticker/hello.svg', tag)
    expect(after.statusCode).toBe(200)
    expect(after.body).toContain('<title>&quot;&lt;再见&gt;&quot;</title>')
    expect((await get('/live/sticker/hello.png')).rawPayload.equals(png.rawPayload)).toBe(false)
    expect((await get('/live/sticker/hello?locale=en')).body).toContain('alt="A &amp; B"')
  })
})

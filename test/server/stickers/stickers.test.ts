import Fastify from 'fastify'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stickerIds } from '#content/ip/stickers/stickers.ts'
import { serveStickers } from '../../../server/stickers/stickers.ts'

const app = Fastify()
beforeAll(() => serveStickers(app))
afterAll(() => app.close())
const get = (url: string) => app.inject({ method: 'GET', url })

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
})

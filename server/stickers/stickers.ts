import type { FastifyInstance, FastifyReply } from 'fastify'
import sharp from 'sharp'
import { stickerUrl } from '#content/contract/stickerUrl.ts'
import { stickerSvg } from '#content/ip/stickers/stickerSvg.ts'
import { isSticker, type StickerId } from '#content/ip/stickers/stickers.ts'
import type { Locale } from '#content/schema/localized.ts'
import { STYLE_URL, stickerPage, stickerStyle } from './stickerPage.ts'

/** px: sharp on a large phone, and small enough to send on. */
const PNG_PX = 1024
const A_DAY = 'public, max-age=86400'

/**
 * Stickers that a visitor takes home: `/live/sticker/hello` is a page for a phone, `hello.svg` and `hello.png` are the
 * picture. All are drawn by our own code; a picture is made once and kept.
 */
export function serveStickers(app: FastifyInstance) {
  const made = new Map<string, Promise<Buffer>>()
  const png = (id: StickerId, locale: Locale) => {
    const key = `${id} ${locale}`
    const one =
      made.get(key) ??
      sharp(Buffer.from(stickerSvg(id, locale)), { density: 144 })
        .resize(PNG_PX)
        .png()
        .toBuffer()
    made.set(key, one)
    return one
  }
  app.get(STYLE_URL, { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/css').header('cache-control', A_DAY).send(stickerStyle),
  )
  app.get<{ Params: { file: string }; Querystring: { locale?: string } }>(
    stickerUrl(':file'),
    { schema: { hide: true } },
    async ({ params, query }, reply) => {
      const locale: Locale = query.locale === 'en' ? 'en' : 'zh'
      const [id = '', kind, ...rest] = params.file.split('.')
      if (isSticker(id) && rest.length === 0) {
        if (kind === 'svg') return picture(reply, 'image/svg+xml', stickerSvg(id, locale))
        if (kind === 'png') return picture(reply, 'image/png', await png(id, locale))
      }
      const known = isSticker(id) && kind === undefined
      return reply
        .code(known ? 200 : 404)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(stickerPage(known ? id : '', locale))
    },
  )
}

const picture = (reply: FastifyReply, type: string, content: string | Buffer) =>
  reply.type(type).header('cache-control', A_DAY).send(content)

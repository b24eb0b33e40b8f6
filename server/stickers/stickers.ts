import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import sharp from 'sharp'
import { stickerUrl } from '#content/contract/stickerUrl.ts'
import { phraseOf } from '#content/ip/stickers/stickerPhrases.ts'
import { stickerSvg } from '#content/ip/stickers/stickerSvg.ts'
import { isSticker, type StickerId } from '#content/ip/stickers/stickers.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import type { Locale } from '#content/schema/localized.ts'
import type { MascotHand } from './hand/mascotHand.ts'
import { STYLE_URL, stickerPage, stickerStyle } from './stickerPage.ts'

/** px: sharp on a large phone, and small enough to send on. */
const PNG_PX = 1024
const A_DAY = 'public, max-age=86400'

interface Needs {
  /** The exhibits of what the hall shows now: one of them says what the stickers say. */
  readonly exhibits: () => Promise<readonly Exhibit[]>
  readonly hand: MascotHand
}

/**
 * Stickers that a visitor takes home: `/live/sticker/hello` is a page for a phone, `hello.svg` and `hello.png` are the
 * picture. All are drawn by our own code; a picture is made once for the words that the hall has it say.
 */
export function serveStickers(app: FastifyInstance, { exhibits, hand }: Needs) {
  const made = new Map<string, { readonly svg: string; readonly png: Promise<Buffer> }>()
  const svgOf = async (id: StickerId, locale: Locale) => {
    const words = phraseOf(id, await exhibits())[locale]
    return stickerSvg(id, { words, locale, ...hand.outline(words) })
  }
  const pngOf = async (id: StickerId, locale: Locale) => {
    const svg = await svgOf(id, locale)
    const key = `${id} ${locale}`
    const before = made.get(key)
    if (before?.svg === svg) return before.png
    const png = sharp(Buffer.from(svg), { density: 144 }).resize(PNG_PX).png().toBuffer()
    made.set(key, { svg, png })
    return png
  }
  app.get(STYLE_URL, { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/css').header('cache-control', A_DAY).send(stickerStyle),
  )
  app.get<{ Params: { file: string }; Querystring: { locale?: string } }>(
    stickerUrl(':file'),
    { schema: { hide: true } },
    async (request, reply) => {
      const { params, query } = request
      const locale: Locale = query.locale === 'en' ? 'en' : 'zh'
      const [id = '', kind, ...rest] = params.file.split('.')
      if (isSticker(id) && rest.length === 0) {
        if (kind === 'svg') return picture(request, reply, 'image/svg+xml', await svgOf(id, locale))
        if (kind === 'png') return picture(request, reply, 'image/png', await pngOf(id, locale))
      }
      const known = isSticker(id) && kind === undefined
      const shown = await exhibits()
      return reply
        .code(known ? 200 : 404)
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(stickerPage(known ? id : '', locale, (one) => phraseOf(one, shown)))
    },
  )
}

/** A picture is asked for again each time, and sent again only when its words have changed. */
function picture(request: FastifyRequest, reply: FastifyReply, type: string, content: string | Buffer) {
  const tag = `"${createHash('sha256').update(content).digest('base64url')}"`
  reply.type(type).header('cache-control', 'no-cache').header('etag', tag)
  return request.headers['if-none-match'] === tag ? reply.code(304).send() : reply.send(content)
}

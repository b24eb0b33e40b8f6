import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { Problem } from '#content/contract/problems.ts'
import type { Packager } from './packager.ts'

const broadcastId = z.uuid()
const PLAYLIST = 'application/vnd.apple.mpegurl'

/**
 * `/hls/<broadcast>/…`: playlists are asked for again and again and may be kept for the blink of an eye,
 * segments never change and may be kept for ever. Nothing here depends on who asks, so a cache may stand in front.
 */
export function serveHls(app: FastifyInstance, packager: Packager) {
  app.register(fastifyStatic, {
    root: packager.folder,
    prefix: '/hls/',
    decorateReply: false,
    index: false,
    maxAge: '365d',
    immutable: true,
    allowedPath: (path) => /^\/[0-9a-f-]{36}\/\d{6}\/(init\.mp4|segment-\d{6,}\.m4s)$/.test(path),
    setHeaders: (reply, path) =>
      reply.setHeader('content-type', path.endsWith('.m4s') ? 'video/iso.segment' : 'video/mp4'),
  })
  for (const name of ['index', 'media'] as const)
    app.get<{ Params: { broadcast: string } }>(
      `/hls/:broadcast/${name}.m3u8`,
      { schema: { hide: true } },
      async ({ params }, reply) => {
        const id = broadcastId.safeParse(params.broadcast)
        const text = id.success ? await packager.playlist(id.data, name) : undefined
        if (text === undefined) throw new Problem('broadcast/nothing-to-play')
        return reply.header('content-type', PLAYLIST).header('cache-control', 'max-age=1').send(text)
      },
    )
}

import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { z } from 'zod'
import { Problem } from '#content/contract/problems.ts'
import { isAbsurd, readAwaited } from './blockingReload.ts'
import type { Channel } from './channel.ts'
import { TARGET_DURATION } from './mediaPlaylist.ts'
import type { Packager } from './packager.ts'
import { createPlaylistShelf } from './playlistShelf.ts'
import { createSegmentShelf } from './segmentShelf.ts'
import { sendMedia } from './sendMedia.ts'
import { FOR_ANY_ORIGIN, flatHeaders, sendReady } from './sendReady.ts'
import { sendThumbnails } from './sendThumbnails.ts'

const broadcastId = z.uuid()
const PLAYLIST = 'application/vnd.apple.mpegurl'
/** A request waits no longer than this for its part (RFC 8216bis, 6.2.5.2). */
const PATIENCE_MS = 3 * TARGET_DURATION * 1000
const FOR_A_BLINK = 'public, max-age=1'
const playlistHeaders = (cacheControl: string, rest: Readonly<Record<string, string>> = {}) =>
  flatHeaders({ 'content-type': PLAYLIST, vary: 'accept-encoding', 'cache-control': cacheControl, ...rest })
const GZIP = { 'content-encoding': 'gzip' }
const NEWEST = playlistHeaders(FOR_A_BLINK)
const NEWEST_GZIP = playlistHeaders(FOR_A_BLINK, GZIP)
/** The answer to a blocked request holds what was asked for, for ever; nobody asks for it again after a while. */
const FOR_GOOD = 'public, max-age=60, immutable'
const BLOCKED = playlistHeaders(FOR_GOOD)
const BLOCKED_GZIP = playlistHeaders(FOR_GOOD, GZIP)

interface Address {
  readonly broadcast: string
  readonly folder?: string
  readonly file: string
}

/**
 * `/hls/<broadcast>/…`: low-latency HLS after RFC 8216bis. What a request gets depends on its address alone, never
 * on who asks, so a cache may stand in front and answer for all viewers but one.
 */
export function serveHls(app: FastifyInstance, packager: Packager) {
  const playlists = createPlaylistShelf()
  const media = createSegmentShelf()
  const channelOf = async (broadcast: string): Promise<Channel> => {
    const id = broadcastId.safeParse(broadcast)
    const channel = id.success ? await packager.find(id.data) : undefined
    if (!channel) throw new Problem('broadcast/nothing-to-play')
    return channel
  }
  const answer = async (request: FastifyRequest<{ Params: Address }>, reply: FastifyReply) => {
    const { broadcast, folder, file } = request.params
    const channel = await channelOf(broadcast)
    if (folder === 'thumbnails' || file === 'thumbnails.json')
      return sendThumbnails(channel.thumbnails, file, reply)
    if (folder !== undefined && folder !== 'plain') return sendMedia({ channel, folder, file }, media, reply)
    const plain = folder === 'plain'
    const name = /^(\w+)\.m3u8$/.exec(file)?.[1]
    if (name === 'index') {
      const text = channel.multivariant()
      if (text === undefined) throw new Problem('broadcast/nothing-to-play')
      return reply.type(PLAYLIST).header('cache-control', FOR_A_BLINK).send(text)
    }
    const rendition = channel.rendition(name ?? '')
    if (!rendition) throw new Problem('broadcast/nothing-to-play')
    // The encoder of a smaller picture is a moment behind: whoever asks for its playlist need not ask twice.
    if (rendition.segments.length === 0) await rendition.wait({ number: 0, part: 0 }, PATIENCE_MS)
    if (rendition.segments.length === 0) throw new Problem('broadcast/nothing-to-play')
    const query = request.query as Readonly<Record<string, unknown>>
    const awaited = plain ? undefined : readAwaited(query)
    if (awaited === null || (awaited && !rendition.isEnded() && isAbsurd(rendition.segments, awaited)))
      throw new Problem('broadcast/absurd-request')
    if (awaited && (await rendition.wait(awaited, PATIENCE_MS)) === 'late')
      throw new Problem('broadcast/nothing-new')
    const form = { plain, delta: query._HLS_skip === 'YES' || query._HLS_skip === 'v2' }
    const text = playlists.take(rendition, form, () => channel.reports(rendition.name))
    const zipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const headers = awaited ? (zipped ? BLOCKED_GZIP : BLOCKED) : zipped ? NEWEST_GZIP : NEWEST
    return sendReady(reply, headers, zipped ? text.gzip() : text.bytes)
  }
  const options: RouteShorthandOptions = {
    schema: { hide: true },
    onRequest: (_request, reply, done) => {
      reply.headers(FOR_ANY_ORIGIN)
      done()
    },
  }
  app.get<{ Params: Address }>('/hls/:broadcast/:file', options, answer)
  app.get<{ Params: Address }>('/hls/:broadcast/:folder/:file', options, answer)
}

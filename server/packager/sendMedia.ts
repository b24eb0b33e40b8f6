import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import type { Channel } from './channel.ts'
import { TARGET_DURATION } from './mediaPlaylist.ts'
import type { Rendition } from './rendition.ts'
import type { SegmentShelf } from './segmentShelf.ts'
import { flatHeaders, sendReady } from './sendReady.ts'

/** Media never changes once it has an address. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const INIT_HEADERS = flatHeaders({ 'content-type': 'video/mp4', 'cache-control': FOR_EVER })
const MEDIA = { 'content-type': 'video/iso.segment', 'cache-control': FOR_EVER }
const MEDIA_HEADERS = flatHeaders(MEDIA)
const PATIENCE_MS = 3 * TARGET_DURATION * 1000
const INIT = /^(init-\d{1,9})\.mp4$/
const SEGMENT = /^(\d{1,9})\.m4s$/
const PART = /^(\d{1,9})\.(\d{1,4})\.m4s$/

/** An initialisation, a segment or a part; a part that was hinted at is sent while it is written. */
export async function sendMedia(
  { channel, folder, file }: { channel: Channel; folder: string; file: string },
  shelf: SegmentShelf,
  reply: FastifyReply,
) {
  const rendition = channel.rendition(folder)
  if (!rendition) throw new Problem('broadcast/nothing-to-play')
  const init = INIT.exec(file)?.[1]
  const segment = SEGMENT.exec(file)?.[1]
  const part = PART.exec(file)
  if (part) {
    const [number, index] = [Number(part[1]), Number(part[2])]
    const found = rendition.part(number, index)
    if (found) return sendPart(found, reply)
    const old = await oldPart(rendition, join(channel.folder, folder, `${number}.m4s`), shelf, number, index)
    return sendReady(reply, MEDIA_HEADERS, old)
  }
  const inMemory = init ? rendition.initBytes(init) : segment && rendition.segmentBytes(Number(segment))
  const onDisk = init !== undefined || (segment !== undefined && rendition.isWhole(Number(segment)))
  const bytes = inMemory || (onDisk && (await shelf.take(join(channel.folder, folder, file))))
  if (!bytes) throw new Problem('broadcast/nothing-to-play')
  return sendReady(reply, init ? INIT_HEADERS : MEDIA_HEADERS, bytes)
}

/**
 * A part that is no longer in memory is cut from its segment: a page that a slow machine held up goes on where it was.
 * @throws Problem `broadcast/nothing-to-play` where the part never came
 */
async function oldPart(
  rendition: Rendition,
  file: string,
  shelf: SegmentShelf,
  number: number,
  index: number,
) {
  const span = rendition.isWhole(number) ? rendition.partSpan(number, index) : undefined
  const bytes = span && (rendition.segmentBytes(number) ?? (await shelf.take(file)))
  // What found no room on the disk is not there.
  if (!bytes || bytes.length < span.to) throw new Problem('broadcast/nothing-to-play')
  return bytes.subarray(span.from, span.to)
}

async function sendPart(found: NonNullable<ReturnType<Rendition['part']>>, reply: FastifyReply) {
  if (Buffer.isBuffer(found)) return sendReady(reply, MEDIA_HEADERS, found)
  const stream = new Readable({ read: () => {} })
  // The first bytes decide the answer: a part that never comes is none.
  const begun = new Promise<boolean>((resolve) => {
    const stop = found.listen((bytes) => {
      if (bytes) stream.push(bytes)
      else if (bytes === null) stream.push(null)
      else stream.destroy()
      resolve(bytes !== undefined)
      if (!bytes) clearTimeout(late)
    })
    const late = setTimeout(() => {
      stop()
      stream.destroy()
      resolve(false)
    }, PATIENCE_MS)
    stream.once('close', () => {
      clearTimeout(late)
      stop()
    })
  })
  if (!(await begun)) throw new Problem('broadcast/nothing-to-play')
  return reply.headers(MEDIA).send(stream)
}

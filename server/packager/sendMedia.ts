import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import type { Channel } from './channel.ts'
import { TARGET_DURATION } from './mediaPlaylist.ts'
import type { Rendition } from './rendition.ts'
import { sendReady } from './sendReady.ts'

/** Media never changes once it has an address. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const PATIENCE_MS = 3 * TARGET_DURATION * 1000
const INIT = /^(init-\d{1,9})\.mp4$/
const SEGMENT = /^(\d{1,9})\.m4s$/
const PART = /^(\d{1,9})\.(\d{1,4})\.m4s$/

/** An initialisation, a segment or a part; a part that was hinted at is sent while it is written. */
export async function sendMedia(channel: Channel, folder: string, file: string, reply: FastifyReply) {
  const rendition = channel.rendition(folder)
  if (!rendition) throw new Problem('broadcast/nothing-to-play')
  const init = INIT.exec(file)?.[1]
  const segment = SEGMENT.exec(file)?.[1]
  const part = PART.exec(file)
  if (part) return sendPart(rendition, Number(part[1]), Number(part[2]), reply)
  const held = init ? rendition.initBytes(init) : segment && rendition.segmentBytes(Number(segment))
  if (held) return sendReady(reply, mediaHeaders(init !== undefined), held)
  if (init || (segment && rendition.isKept(Number(segment))))
    return sendFile(join(channel.folder, folder, file), asMedia(reply, init !== undefined))
  throw new Problem('broadcast/nothing-to-play')
}

const mediaHeaders = (init: boolean) => ({
  'content-type': init ? 'video/mp4' : 'video/iso.segment',
  'cache-control': FOR_EVER,
})
const asMedia = (reply: FastifyReply, init: boolean) => reply.headers(mediaHeaders(init))

async function sendFile(path: string, reply: FastifyReply) {
  const handle = await open(path).catch(() => undefined)
  if (!handle) throw new Problem('broadcast/nothing-to-play')
  const { size } = await handle.stat()
  if (size === 0) {
    await handle.close()
    throw new Problem('broadcast/nothing-to-play')
  }
  return reply.header('content-length', size).send(handle.createReadStream())
}

async function sendPart(rendition: Rendition, number: number, part: number, reply: FastifyReply) {
  const found = rendition.part(number, part)
  if (!found) throw new Problem('broadcast/nothing-to-play')
  if (Buffer.isBuffer(found)) return sendReady(reply, mediaHeaders(false), found)
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
  return asMedia(reply, false).send(stream)
}

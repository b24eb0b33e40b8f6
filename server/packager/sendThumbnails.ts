import type { FastifyReply } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import type { Thumbnails } from './thumbnails.ts'

const SHEET = /^(\d{1,6})\.jpg$/
const FULL = 'public, max-age=31536000, immutable'
const GROWING = 'public, max-age=5'

/** How the small pictures lie, or one sheet of them; a sheet that is full never changes. */
export async function sendThumbnails(thumbnails: Thumbnails, file: string, reply: FastifyReply) {
  if (file === 'thumbnails.json') {
    const sheets = thumbnails.sheets()
    if (!sheets) throw new Problem('broadcast/nothing-to-play')
    return reply.header('cache-control', GROWING).send(sheets)
  }
  const index = SHEET.exec(file)?.[1]
  const sheet = index === undefined ? undefined : await thumbnails.sheet(Number(index))
  if (!sheet) throw new Problem('broadcast/nothing-to-play')
  return reply
    .type('image/jpeg')
    .header('cache-control', sheet.full ? FULL : GROWING)
    .send(sheet.bytes)
}

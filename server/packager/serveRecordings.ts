import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { recordingUrl, routes } from '#content/contract/routes.ts'
import type { Serve } from '../serve.ts'
import type { Packager } from './packager.ts'

interface Needs {
  readonly app: FastifyInstance
  readonly folder: string
  readonly packager: Packager
}

/** Recordings as files to take home: made once for each trim when a host asks, then served with ranges. */
export function serveRecordings(serve: Serve, { app, folder, packager }: Needs) {
  mkdirSync(folder, { recursive: true })
  const making = new Map<string, Promise<{ readonly bytes: number }>>()
  app.register(fastifyStatic, {
    root: folder,
    prefix: recordingUrl(''),
    decorateReply: false,
    index: false,
    setHeaders: (reply) => void reply.setHeader('content-disposition', 'attachment'),
  })

  serve(routes.makeRecording, async ({ params }) => {
    const channel = await packager.find(params.id)
    const played = channel?.replay()
    if (!channel || !played) throw new Problem('broadcast/nothing-to-play')
    // Another trim is another file; nobody's download changes under their hands.
    const name = createHash('sha256')
      .update(`${params.id} ${played.join(' ')}`)
      .digest('hex')
      .slice(0, 32)
    const file = join(folder, `${name}.mp4`)
    const there = await stat(file).catch(() => undefined)
    if (there) return { url: recordingUrl(`${name}.mp4`), bytes: there.size }
    const made = making.get(file) ?? channel.makeRecording(file)
    making.set(file, made)
    const { bytes } = await made.finally(() => making.delete(file))
    return { url: recordingUrl(`${name}.mp4`), bytes }
  })
}

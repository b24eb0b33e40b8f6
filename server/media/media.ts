import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { Identity } from '#content/schema/access.ts'
import { PICTURE_LIMIT_BYTES } from '#content/schema/media.ts'
import { keepFile } from '../keepFile.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { describeFiles } from './describeFiles.ts'
import { createLibrary } from './library/library.ts'
import { narrations } from './narrations.ts'
import { encodePicture } from './pictures.ts'
import { uploads } from './uploads/uploads.ts'

interface Needs {
  readonly app: FastifyInstance
  readonly database: Database
  readonly dataDir: string
  /** The path of ffmpeg. */
  readonly ffmpeg: () => string
  readonly now: () => Date
  readonly log: FastifyBaseLogger
  /** Who asks. */
  readonly identify: (request: FastifyRequest) => Promise<Identity | null>
  /** How many bytes may still be written. */
  readonly freeBytes: () => Promise<number>
  /** Tells the pages that something in the library moved. */
  readonly announce: () => void
}

/** Pictures and recordings that editors send; each is kept under the hash of its bytes and never changes. */
export function media(serve: Serve, needs: Needs) {
  const { app, database, dataDir, ffmpeg, now } = needs
  const folder = join(dataDir, 'media')
  mkdirSync(folder, { recursive: true })
  app.register(fastifyStatic, {
    root: folder,
    prefix: mediaUrl(''),
    decorateReply: false,
    index: false,
    maxAge: '365d',
    immutable: true,
  })

  serve(
    routes.addMedia,
    async ({ body, identity }) => {
      if (!Buffer.isBuffer(body)) throw new Problem('media/not-a-picture')
      const encoded = await encodePicture(body)
      await keepFile(folder, encoded)
      const stored = {
        file: encoded.file,
        width: encoded.width,
        height: encoded.height,
        bytes: encoded.bytes.length,
      }
      await database
        .insertInto('media')
        .values({ ...stored, added_at: now(), added_by: identity?.username ?? '' })
        .onConflict((conflict) => conflict.column('file').doNothing())
        .execute()
      return { ...stored, url: mediaUrl(encoded.file) }
    },
    { bodyLimit: PICTURE_LIMIT_BYTES },
  )

  const recordings = narrations(serve, { database, folder, ffmpeg, now })

  const library = createLibrary(serve, needs)
  const arriving = uploads(serve, { ...needs, folder: join(dataDir, 'uploads'), take: library.take })

  return {
    library,
    /** Goes on with what a stop or a crash has interrupted; once all have said what they look at. */
    open: async () => {
      await library.open()
      await arriving.open()
    },
    /** Resolves when all that has arrived by now is in the library and was looked at. */
    settle: async () => {
      await arriving.settle()
      await library.settle()
    },
    close: async () => {
      arriving.close()
      await library.close()
      await arriving.settle()
    },
    /** Which of these files exist. */
    kept: async (files: readonly string[]): Promise<ReadonlySet<string>> => {
      if (files.length === 0) return new Set()
      const rows = await database
        .selectFrom('media')
        .select('file')
        .where('file', 'in', [...files])
        .execute()
      return new Set([
        ...rows.map(({ file }) => file),
        ...(await recordings.kept(files)),
        ...(await library.kept(files)),
      ])
    },

    /** What a screen has to know of these files to keep them. */
    describe: (files: readonly string[]) => describeFiles(folder, files),
  }
}

import { mkdirSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import { mediaUrl } from '#content/contract/mediaUrl.ts'
import type { Identity } from '#content/schema/access.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { describeFiles } from './describeFiles.ts'
import { keepImported } from './keepImported.ts'
import { createLibrary } from './library/library.ts'
import { makeAudio } from './makers/makeAudio.ts'
import { makeModel } from './makers/makeModel.ts'
import { makePicture } from './makers/makePicture.ts'
import { makeSubtitles } from './makers/makeSubtitles.ts'
import { addPicture } from './pictures/addPicture.ts'
import { narrations } from './sounds/narrations.ts'
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

const DAY_MS = 24 * 3600 * 1000

/** What editors send, and what is made of it; each file is kept under the hash of its bytes and never changes. */
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

  const library = createLibrary(serve, needs)
  const arriving = uploads(serve, { ...needs, folder: join(dataDir, 'uploads'), take: library.take })
  addPicture(serve, { folder, take: library.take })
  // What is sent beside a text belongs to it and is not looked for in the library.
  const recordings = narrations(serve, { database, folder, ffmpeg, now, original: library.original })
  library.onFinished('picture', makePicture(folder))
  library.onFinished('audio', makeAudio(folder, ffmpeg))
  library.onFinished('model', makeModel(folder))
  library.onFinished('subtitles', makeSubtitles(folder))

  /** What a crash has left half made; a younger one may be another server's. */
  const sweep = async () => {
    for (const name of await readdir(folder)) {
      if (!name.startsWith('.')) continue
      const made = (await stat(join(folder, name)).catch(() => undefined))?.mtimeMs ?? now().getTime()
      if (now().getTime() - made > DAY_MS) await rm(join(folder, name), { recursive: true, force: true })
    }
  }

  return {
    library,
    /** Goes on with what a stop or a crash has interrupted; once all have said what they look at. */
    open: async () => {
      await sweep()
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
    kept: async (files: readonly string[]): Promise<ReadonlySet<string>> =>
      files.length === 0
        ? new Set()
        : new Set([...(await recordings.kept(files)), ...(await library.kept(files))]),

    /** Where all files lie. */
    folder,
    /** Takes over a file of another hall as it is. */
    keepImported: keepImported({ database, folder, ffmpeg, now, take: library.take }),

    /** What a screen has to know of these files to keep them. */
    describe: (files: readonly string[]) => describeFiles(folder, files),
  }
}

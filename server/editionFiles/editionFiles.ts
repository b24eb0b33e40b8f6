import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyInstance } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { EditionContent, ExhibitDraft } from '#content/schema/edition.ts'
import { EDITION_FILE_LIMIT_BYTES, type EditionFileReport } from '#content/schema/editionFile.ts'
import { picturesIn } from '#content/schema/picturesIn.ts'
import type { Serve } from '../serve.ts'
import { type OpenedEdition, readEditionFile } from './readEditionFile.ts'
import { writeEditionFile } from './writeEditionFile.ts'

interface Packed {
  readonly file: string
  readonly bytes: Buffer
}

interface Needs {
  readonly app: FastifyInstance
  readonly dataDir: string
  readonly now: () => Date
  /** An edition of this hall. @throws Problem `edition/not-found` */
  readonly content: (edition: string) => Promise<EditionContent>
  /** The pictures and recordings of an edition. */
  readonly filesIn: (content: EditionContent) => readonly string[]
  readonly media: {
    readonly folder: string
    readonly kept: (files: readonly string[]) => Promise<ReadonlySet<string>>
    readonly keep: (file: Packed, by: string, sizes: readonly Packed[]) => Promise<void>
  }
  /** What an edition would change here, and the keys of its sources that are not here. */
  readonly compare: (
    content: EditionContent,
  ) => Promise<Pick<EditionFileReport, 'exhibits' | 'same' | 'parts' | 'sources'>>
  /** Makes drafts of it. */
  readonly takeOver: (content: EditionContent, by: string) => Promise<ExhibitDraft[]>
}

/** A file that nobody came back for is thrown away after this, in ms. */
const FORGOTTEN_AFTER_MS = 24 * 3_600_000

/** A whole edition as one file: out of this hall, and into it in two steps, of which the first changes nothing. */
export function editionFiles(serve: Serve, needs: Needs) {
  const { app, dataDir, now, content, filesIn, media, compare, takeOver } = needs
  const folder = join(dataDir, 'imports')
  const placeOf = (token: string) => join(folder, `${token}.zip`)
  // It goes to the disk as it comes.
  app.addContentTypeParser('application/zip', (_request, payload, done) => done(null, payload))

  serve(routes.exportEdition, async ({ params: { edition }, reply }) => {
    const shown = await content(edition)
    const sizes = [...new Set(filesIn(shown))].map(async (file) => {
      const { size } = await stat(join(media.folder, file)).catch((cause: unknown) => {
        throw new Problem('media/not-found', '', { cause })
      })
      return { file, bytes: size }
    })
    const name = `greenhall-${edition.slice(0, 10)}.zip`
    reply.type('application/zip').header('content-disposition', `attachment; filename="${name}"`)
    return writeEditionFile({
      edition,
      content: shown,
      media: await Promise.all(sizes),
      folder: media.folder,
      at: now(),
    })
  })

  serve(routes.checkEditionFile, async ({ body }) => {
    if (!isStream(body)) throw new Problem('edition-file/not-a-zip')
    await forgetOld(folder, now())
    const token = await keepAside(folder, body)
    try {
      return await reportOf(token, await readEditionFile(placeOf(token)))
    } catch (error) {
      await rm(placeOf(token), { force: true })
      throw error
    }
  })

  async function reportOf(token: string, opened: OpenedEdition): Promise<EditionFileReport> {
    const { contents, content } = opened
    try {
      const listed = new Map(contents.media.map(({ file, bytes }) => [file, bytes]))
      const needed = [...new Set(filesIn(content))]
      const kept = await media.kept(needed)
      const lacking = needed.filter((file) => !kept.has(file))
      const nowhere = lacking.find((file) => !listed.has(file))
      if (nowhere) throw new Problem('edition-file/missing', `media/${nowhere}`)
      const { edition, exportedAt } = contents
      const bytes = lacking.reduce((sum, file) => sum + (listed.get(file) ?? 0), 0)
      return { token, edition, exportedAt, ...(await compare(content)), files: lacking.length, bytes }
    } finally {
      opened.close()
    }
  }

  serve(routes.importEdition, async ({ params: { token }, identity }) => {
    const by = identity?.username ?? ''
    await stat(placeOf(token)).catch((cause: unknown) => {
      throw new Problem('edition-file/gone', '', { cause })
    })
    const opened = await readEditionFile(placeOf(token))
    try {
      const needed = [...new Set(filesIn(opened.content))]
      const kept = await media.kept(needed)
      const lacking = new Set(needed.filter((file) => !kept.has(file)))
      const unpack = async (file: string) => ({ file, bytes: await bytesOf(await opened.read(file), file) })
      // What was kept before a damaged one is found lies there by its hash and is in no draft.
      for (const { file, sizes = [] } of opened.content.exhibits.flatMap(picturesIn)) {
        const others = [...new Set(sizes.map((size) => size.file))].filter((one) => lacking.has(one))
        if (!lacking.delete(file)) continue
        await media.keep(await unpack(file), by, await Promise.all(others.map(unpack)))
        for (const one of others) lacking.delete(one)
      }
      for (const file of lacking) await media.keep(await unpack(file), by, [])
      const drafts = await takeOver(opened.content, by)
      await rm(placeOf(token), { force: true })
      return drafts
    } finally {
      opened.close()
    }
  })
}

const isStream = (body: unknown): body is Readable =>
  typeof body === 'object' && body !== null && 'pipe' in body

/** Writes what comes aside under the SHA-256 of its bytes. @throws Problem `edition-file/too-large` */
async function keepAside(folder: string, body: Readable): Promise<string> {
  await mkdir(folder, { recursive: true })
  const aside = join(folder, `.${crypto.randomUUID()}`)
  const hash = createHash('sha256')
  let bytes = 0
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      hash.update(chunk)
      if (bytes <= EDITION_FILE_LIMIT_BYTES) done(null, chunk)
      else done(new Problem('edition-file/too-large', `${EDITION_FILE_LIMIT_BYTES / 1024 ** 3} GB`))
    },
  })
  try {
    await pipeline(body, count, createWriteStream(aside, { flags: 'wx', flush: true }))
    const token = hash.digest('hex')
    await rename(aside, join(folder, `${token}.zip`))
    return token
  } finally {
    await rm(aside, { force: true })
  }
}

async function bytesOf(stream: Readable, file: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of stream) chunks.push(chunk as Buffer)
  } catch (cause) {
    throw new Problem('edition-file/damaged', `media/${file}`, { cause })
  }
  return Buffer.concat(chunks)
}

async function forgetOld(folder: string, now: Date) {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: now.getTime() }))
    if (now.getTime() - mtimeMs > FORGOTTEN_AFTER_MS) await rm(path, { force: true })
  }
}

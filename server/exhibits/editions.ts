import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { documentUrl } from '#content/contract/editionUrl.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { EditionContent } from '#content/schema/edition.ts'
import type { FontPart } from '#content/schema/fontPart.ts'
import type { EditionFile } from '#content/schema/manifest.ts'
import type { Serve } from '../serve.ts'
import type { Database } from '../storage/tables.ts'
import { createDocumentStore, documentOf } from './documentStore.ts'
import { createEditionStore } from './editionStore.ts'

export interface EditionFiles {
  readonly fonts: readonly FontPart[]
  /** By a name for each group: a changed picture must not change the list of a film's files. */
  readonly groups: Readonly<Record<string, readonly EditionFile[]>>
  /** False while something is missing that may be there at the next try, such as a typeface that could not be made. */
  readonly whole: boolean
}

interface Needs {
  readonly app: FastifyInstance
  readonly database: Database
  readonly now: () => Date
  readonly log: Pick<FastifyBaseLogger, 'error'>
  readonly announce: (published: { edition: string }) => void
  /** The files that a screen keeps with an edition, and its typefaces. */
  readonly filesOf: (id: string, content: EditionContent) => Promise<EditionFiles>
}

const HASH = /^[0-9a-f]{64}$/
/** The hall shows one edition, and may go back to the one before. */
const MOST_REMEMBERED = 4
const pack = promisify(gzip)

/** What screens fetch of an edition: a pointer that moves, and documents that never change. */
export function editions(serve: Serve, { app, database, now, log, announce, filesOf }: Needs) {
  const store = createEditionStore(database)
  const documents = createDocumentStore(database)
  const manifests = new Map<string, Promise<string>>()

  const write = async (edition: string): Promise<string> => {
    const [parts, content] = [await store.parts(edition, now()), await store.content(edition)]
    const { fonts, groups, whole } = await filesOf(edition, content)
    const lists = Object.entries(groups)
      .filter(([, files]) => files.length > 0)
      .map(([name, files]) => documentOf(`files/${name}`, files))
    const typefaces = documentOf('fonts', fonts)
    const beside = [typefaces, ...lists]
    const manifest = documentOf('manifest', { edition, parts: [...parts, ...beside.map(({ part }) => part)] })
    await documents.keep([...beside, manifest], now())
    if (!whole) manifests.delete(edition)
    return manifest.part.sha256
  }

  /** Resolves with the hash of an edition's manifest once a screen can fetch all that it names. */
  const prepare = (edition: string): Promise<string> => {
    const before = manifests.get(edition)
    if (before) return before
    const written = write(edition)
    manifests.set(edition, written)
    written.catch(() => manifests.delete(edition))
    for (const oldest of manifests.keys()) if (manifests.size > MOST_REMEMBERED) manifests.delete(oldest)
    return written
  }

  serve(routes.editionPointer, async ({ reply }) => {
    reply.header('cache-control', 'no-store')
    const pointer = await store.latest(database)
    if (!pointer) throw new Problem('edition/not-found')
    return { edition: pointer.edition, manifest: await prepare(pointer.edition) }
  })

  app.get<{ Params: { sha256: string } }>(
    documentUrl(':sha256'),
    { schema: { hide: true } },
    async ({ params: { sha256 }, headers }, reply) => {
      const body = HASH.test(sha256) ? await documents.find(sha256) : undefined
      if (body === undefined) throw new Problem('edition/not-found')
      reply
        .type('application/json; charset=utf-8')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('vary', 'accept-encoding')
      if (!/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) return reply.send(body)
      return reply.header('content-encoding', 'gzip').send(await pack(body))
    },
  )

  return {
    /** Tells screens of a new edition as soon as it can be fetched, or asked for, at all. */
    announce: (published: { edition: string }) =>
      prepare(published.edition)
        .catch((error: unknown) => log.error({ err: error }, 'an edition cannot be fetched yet'))
        .then(() => announce(published)),
  }
}

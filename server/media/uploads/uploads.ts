import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { ERRORS, Server } from '@tus/server'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { byId } from '#content/contract/route.ts'
import { uploadsUrl } from '#content/contract/routes/library.ts'
import { routes } from '#content/contract/routes.ts'
import type { Identity } from '#content/schema/access.ts'
import { fileName, mediaKind, UPLOAD_LIMIT_BYTES } from '#content/schema/library.ts'
import { keepableText } from '../../keepableText.ts'
import { problemText } from '../../problemReplies.ts'
import { admit, type Serve } from '../../serve.ts'
import type { Database } from '../../storage/tables.ts'
import { createTurns } from '../createTurns.ts'
import { type UploadRow, UploadStore } from './uploadStore.ts'

/** How often those that nobody finished are looked for, and what has arrived and is not in the library. */
const SWEEP_EVERY_MS = 600 * 1000
const TUS_BYTES = 'application/offset+octet-stream'

interface Needs {
  readonly app: FastifyInstance
  readonly database: Database
  /** Where files lie while they arrive. */
  readonly folder: string
  readonly identify: (request: FastifyRequest) => Promise<Identity | null>
  readonly freeBytes: () => Promise<number>
  readonly now: () => Date
  readonly log: FastifyBaseLogger
  /** Takes over a file that has arrived whole: says as what it is in the library. May be told twice of one file. */
  readonly take: (arrived: UploadRow & { readonly file: string }) => Promise<string>
}

/** Files of editors, sent piece by piece: a broken line, a closed page or a crash costs the piece that was on its way. */
export function uploads(serve: Serve, needs: Needs) {
  const { app, database, folder, identify, log, take } = needs
  mkdirSync(folder, { recursive: true })
  const store = new UploadStore(needs)
  const askedBy = new WeakMap<IncomingMessage, Identity>()
  const turns = createTurns()

  /** One at a time: to hash a film takes a core. */
  const takeInTurn = (id: string) =>
    turns
      .inTurn(async () => {
        const row = await store.row(id)
        if (row.entry) return
        const entry = await take({ ...row, file: store.pathOf(id) })
        await database.updateTable('uploads').set({ entry }).where('id', '=', id).execute()
      })
      .catch((error) => {
        // Cancelled meanwhile, or the hall closes: nothing is lost.
        if (error instanceof Problem || error.name === 'AbortError') return
        log.error({ err: error, id }, 'a file that has arrived was not taken over')
      })

  const tus = new Server({
    path: uploadsUrl,
    datastore: store,
    relativeLocation: true,
    // Only the hall's own pages send files; whoever is not asked needs no permission.
    allowedOrigins: () => false,
    namingFunction: () => randomUUID(),
    onUploadCreate: async (request, { metadata, size }) => {
      const kind = mediaKind.safeParse(metadata?.kind)
      const name = fileName.safeParse(keepableText(fitting(metadata?.filename ?? '')))
      if (!kind.success || !name.success)
        throw new Problem('request/invalid', kind.success ? 'filename' : 'kind')
      if (!size) throw new Problem('media/empty')
      if (size > UPLOAD_LIMIT_BYTES[kind.data])
        throw new Problem('request/too-large', megabytes(UPLOAD_LIMIT_BYTES[kind.data]))
      const from = (request as { runtime?: { node?: { req: IncomingMessage } } }).runtime?.node?.req
      const by = (from && askedBy.get(from)?.username) ?? ''
      return { metadata: { filename: name.data, kind: kind.data, by } }
    },
    onUploadFinish: async (_request, { id }) => {
      void takeInTurn(id)
      return {}
    },
    onResponseError: (request, error) => {
      const problem = asProblem(error)
      if (problem.code === 'server/broken') log.error({ err: error }, 'an upload failed')
      // A client of tus looks for where to go on by itself.
      return error === ERRORS.INVALID_OFFSET
        ? undefined
        : { status_code: problem.status, body: problemText(problem, request.headers.get('accept-language')) }
    },
  })

  app.register(async (own) => {
    own.addContentTypeParser(TUS_BYTES, (_request, _body, done) => done(null))
    const answer = {
      schema: { hide: true },
      onRequest: async (request: FastifyRequest) => {
        const identity = await identify(request)
        admit(routes.listUploads, identity)
        if (identity) askedBy.set(request.raw, identity)
      },
    }
    own.route({
      ...answer,
      method: 'POST',
      url: uploadsUrl,
      handler: (request, reply) => {
        reply.hijack()
        return tus.handle(request.raw, reply.raw)
      },
    })
    own.route({
      ...answer,
      schema: { hide: true, params: byId },
      method: ['HEAD', 'PATCH', 'DELETE'],
      url: `${uploadsUrl}/:id`,
      handler: (request, reply) => {
        reply.hijack()
        return tus.handle(request.raw, reply.raw)
      },
    })
  })

  serve(routes.listUploads, async () => {
    const shown = (await store.all()).map(async (row) => {
      const arrived = await store.arrived(row)
      const { id, kind, name, bytes, entry } = row
      return {
        ...{ id, kind, name, bytes, entry, arrived: arrived ?? 0 },
        ...{ begunAt: row.begun_at.toISOString(), begunBy: row.begun_by },
        expiresAt: store.expiresAt(row).toISOString(),
      }
    })
    return Promise.all(shown)
  })

  const takeAll = async () => {
    for (const row of await store.all())
      if (!row.entry && (await store.arrived(row)) === row.bytes) void takeInTurn(row.id)
  }
  /** What a full disk, a stop or a crash has kept from being taken over is tried again. */
  const sweep = () =>
    store
      .deleteExpired()
      .then(takeAll)
      .catch((error) => log.error({ err: error }, 'what has arrived was not looked through'))
  const timer = setInterval(sweep, SWEEP_EVERY_MS).unref()

  return {
    /** Takes over what had arrived when the hall stopped, and forgets what nobody finished. */
    open: sweep,
    /** Resolves when all that has arrived by now is in the library. */
    settle: turns.settle,
    close: () => clearInterval(timer),
  }
}

/** A longer name loses its middle: what it begins with tells files apart, and its end says what they are. */
const fitting = (name: string) => (name.length > 200 ? `${name.slice(0, 150)}…${name.slice(-40)}` : name)

const megabytes = (bytes: number) =>
  bytes >= 1024 ** 3 ? `${bytes / 1024 ** 3} GB` : `${bytes / 1024 ** 2} MB`

/** What the protocol refuses, in words of the hall. */
function asProblem(error: Error | { status_code: number; body: string }): Problem {
  if (error instanceof Problem) return error
  if (error instanceof Error) return new Problem('server/broken', '', { cause: error })
  if (error.status_code === 404 || error.status_code === 410) return new Problem('media/upload-gone')
  return error.status_code < 500
    ? new Problem('request/invalid', error.body.trim())
    : new Problem('server/broken', error.body.trim())
}

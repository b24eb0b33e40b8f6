import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import { access, createAccess } from './access/access.ts'
import { ensureAdmin } from './access/ensureAdmin.ts'
import { documentApi } from './apiDocs.ts'
import { broadcasts } from './broadcasts/broadcasts.ts'
import type { Config } from './config.ts'
import { exhibits } from './exhibits/exhibits.ts'
import { readShippedContent } from './exhibits/shippedContent.ts'
import { readGoals, targetOf } from './goals/readGoals.ts'
import { createHttp } from './http.ts'
import { ingest } from './ingest/ingest.ts'
import { media } from './media/media.ts'
import { isOwnOrigin, refuseForeignOrigins } from './origin.ts'
import { findFfmpeg } from './packager/findFfmpeg.ts'
import { createHlsMuxer } from './packager/hlsMuxer.ts'
import { serveHls } from './packager/serveHls.ts'
import { servePages } from './pages.ts'
import { addSecurityHeaders } from './securityHeaders.ts'
import { createServe } from './serve.ts'
import { openSockets } from './sockets.ts'
import { statistics } from './statistics/statistics.ts'
import type { Database } from './storage/tables.ts'
import { secretOf } from './viewers/secretOf.ts'
import { viewers } from './viewers/viewers.ts'

const root = resolve(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

interface Needs {
  readonly config: Config
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now?: () => Date
}

export interface Hall {
  readonly app: FastifyInstance
  /** Printed once, at the first start. */
  readonly newAdminPassword: string | undefined
  /** Opens HTTP and RTMP; says where. */
  readonly listen: () => Promise<{ url: string; rtmpUrl: string }>
  readonly close: () => Promise<void>
}

/** Puts the hall together: hands each capability what it needs, and opens no port yet. */
export async function buildHall({ config, database, log, now = () => new Date() }: Needs): Promise<Hall> {
  const { publicUrl, dataDir } = config
  const people = createAccess({ database, now, secureCookies: publicUrl?.startsWith('https:') ?? false })
  const newAdminPassword = await ensureAdmin({ database, now, adminPassword: config.adminPassword })

  const app = createHttp(log)
  await addSecurityHeaders(app, { publicUrl })
  refuseForeignOrigins(app, { publicUrl })
  await documentApi(app, version)
  const sockets = openSockets(app.server, (origin, host) => isOwnOrigin(origin, host, publicUrl))
  const serve = createServe(app, people.identify)

  access(serve, people)
  const pictures = media(serve, { app, database, dataDir, now })
  const shown = exhibits(serve, {
    database,
    now,
    announce: (published) => sockets.emit('edition:published', published),
    picturesKept: pictures.kept,
  })
  await shown.showShipped(await readShippedContent())

  const ffmpeg = await findFfmpeg(config.ffmpeg)
  const hls = join(dataDir, 'hls')
  mkdirSync(hls, { recursive: true })
  const goals = await readGoals()
  let rtmpPort = config.rtmpPort
  const hostOf = (request: FastifyRequest) => (publicUrl ? new URL(publicUrl).hostname : request.hostname)

  const counts = statistics(serve, {
    database,
    log,
    now,
    goal: { views: targetOf(goals, 'broadcast-views'), broadcasts: targetOf(goals, 'broadcasts') },
    announce: (counted) => sockets.emit('audience:counted', counted),
  })
  const programme = broadcasts(serve, {
    database,
    now,
    newId: randomUUID,
    newKey: () => randomBytes(18).toString('base64url'),
    announce: (broadcast) => sockets.emit('broadcast:changed', broadcast),
    announceDeleted: (id) => sockets.emit('broadcast:deleted', { id }),
    rtmpAddress: (request) => `rtmp://${hostOf(request)}:${rtmpPort}/live`,
    arriving: (id) => rtmp.arriving(id),
    hangUp: (id, why) => rtmp.hangUp(id, why),
  })
  const packager = createHlsMuxer({
    ffmpeg,
    folder: hls,
    log,
    isEnded: async (id) => (await programme.find(id))?.status === 'ended',
  })
  const rtmp = ingest(serve, {
    database,
    log,
    now,
    broadcastOf: programme.byKey,
    startPackager: packager.start,
    happened: (id, event) => programme.step(id, event),
    announce: (broadcast) => sockets.emit('ingest:changed', { broadcast }),
  })
  serveHls(app, packager)
  const audience = viewers(serve, {
    database,
    log,
    now,
    newId: randomUUID,
    secret: await secretOf(database, 'viewing-tokens', () => randomBytes(32).toString('base64url')),
    broadcast: programme.find,
    counted: counts.counted,
  })
  await programme.interruptAll()
  sockets.on('connection', (socket) => audience.join(socket))
  servePages(app, join(root, 'dist'))

  return {
    app,
    newAdminPassword,
    listen: async () => {
      rtmpPort = await rtmp.listen(config.rtmpPort, config.host)
      const url = await app.listen({ host: config.host, port: config.port })
      return { url, rtmpUrl: `rtmp://${new URL(url).hostname}:${rtmpPort}/live` }
    },
    close: async () => {
      // First those who push, so that what they sent is packed; then those who watch; the ledger last.
      await rtmp.close()
      await counts.close()
      sockets.disconnectSockets(true)
      await sockets.close()
      await app.close()
      await audience.close()
    },
  }
}

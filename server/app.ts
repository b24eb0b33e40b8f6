import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { Registry } from 'prom-client'
import { wearWords } from '#content/strings/translate.ts'
import { access, createAccess } from './access/access.ts'
import { ensureAdmin } from './access/ensureAdmin.ts'
import { createAddressMark } from './addressMark.ts'
import { documentApi } from './apiDocs.ts'
import { coverUses } from './broadcasts/coverUses.ts'
import { createHallClock } from './clock/hallClock.ts'
import { tellClock } from './clock/tellClock.ts'
import type { Config } from './config.ts'
import { filesShown } from './documentaries/filesShown.ts'
import { editionFiles } from './editionFiles/editionFiles.ts'
import { editions } from './exhibits/editions.ts'
import { openEditorRoom } from './exhibits/editorRoom.ts'
import { exhibits } from './exhibits/exhibits.ts'
import { exhibitUses } from './exhibits/exhibitUses.ts'
import { filesIn } from './exhibits/mergeDrafts.ts'
import { readShippedContent } from './exhibits/shippedContent.ts'
import { editionFonts } from './fonts/editionFonts.ts'
import { freeBytes } from './freeBytes.ts'
import { createHttp } from './http.ts'
import { joinDocumentaries } from './joinDocumentaries.ts'
import { live } from './live.ts'
import { media } from './media/media.ts'
import { createNodes } from './nodes/nodes.ts'
import { isOwnOrigin, refuseForeignOrigins } from './origin.ts'
import { servePages } from './pages.ts'
import { ratings } from './ratings/ratings.ts'
import { reachAddress } from './reachAddress.ts'
import { reservations } from './reservations/reservations.ts'
import { scores } from './scores/scores.ts'
import { screens } from './screens/screens.ts'
import { openSecureDoor } from './secure/secureDoor.ts'
import { addSecurityHeaders } from './securityHeaders.ts'
import { createServe } from './serve.ts'
import { openSockets } from './sockets.ts'
import { exhibitStatistics } from './statistics/exhibits/exhibitStatistics.ts'
import { openMascotHand } from './stickers/hand/mascotHand.ts'
import { serveStickers } from './stickers/stickers.ts'
import type { Database } from './storage/tables.ts'
import { faults } from './upkeep/faults.ts'
import { health } from './upkeep/health.ts'
import { metrics } from './upkeep/metrics.ts'
import { secretOf } from './viewers/secretOf.ts'
import { walls } from './walls/walls.ts'

const root = resolve(import.meta.dirname, '..')
const dist = join(root, 'dist')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** The name of a node that has its database to itself. */
const ALONE = 'hall'

interface Needs {
  readonly config: Config
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now?: () => Date
  /** Told that this process must not go on. */
  readonly stop?: () => void
}

export interface Hall {
  readonly app: FastifyInstance
  /** Printed once, at the first start. */
  readonly newAdminPassword: string | undefined
  /** Opens HTTP, HTTPS where it has a certificate, and RTMP; says where. */
  readonly listen: () => Promise<{ url: string; rtmpUrl: string; secureUrl: string | undefined }>
  readonly close: () => Promise<void>
}

/** Puts the hall together: hands each capability what it needs, and opens no port yet. */
export async function buildHall({
  config,
  database,
  log,
  now = () => new Date(),
  stop = () => {},
}: Needs): Promise<Hall> {
  const { publicUrl, dataDir } = config
  const people = createAccess({ database, now, secureCookies: publicUrl?.startsWith('https:') ?? false })
  const newAdminPassword = await ensureAdmin({ database, now, adminPassword: config.adminPassword })

  const app = createHttp(log, config.trustedProxies)
  addSecurityHeaders(app, { publicUrl })
  refuseForeignOrigins(app, { publicUrl })
  await documentApi(app, version)
  const sockets = openSockets(app.server, (origin, host) => isOwnOrigin(origin, host, publicUrl))
  const clock = createHallClock()
  tellClock(sockets, clock)
  // Most halls have one server and need none of it.
  const { joinRedis } = config.redisUrl ? await import('./nodes/redisSockets.ts') : {}
  const redis = await joinRedis?.(sockets, config.redisUrl ?? '', log)
  const nodes = createNodes({
    ...{ database, log, now, newId: randomUUID, host: config.nodeHost },
    name: config.databaseUrl ? `${config.nodeHost}:${config.port}` : ALONE,
    several: config.databaseUrl !== undefined,
    replaced: stop,
    begunAnew: () => sockets.local.disconnectSockets(true),
  })
  const serve = createServe(app, people.identify)
  // Before the routes, which it times; what it asks of the live half is there by the time somebody asks.
  metrics({
    app,
    registry: new Registry(),
    socketsConnected: () => sockets.engine.clientsCount,
    broadcastsOnAir: () => onAir.broadcastsOnAir(),
    views: () => onAir.views(),
  })

  access(serve, people)
  const files = media(serve, {
    ...{ app, database, dataDir, now, log, identify: people.identify },
    ffmpeg: () => onAir.ffmpeg,
    freeBytes: () => freeBytes(dataDir),
    announce: () => sockets.emit('library:changed'),
  })
  files.library.usedBy(exhibitUses(database))
  files.library.usedBy(coverUses(database))
  const hand = openMascotHand()
  const fonts = editionFonts({ app, dist, dataDir, log, now, shown: () => shown.edition() })
  const editors = openEditorRoom({ sockets, identify: people.identifyBy, log })
  const shown = exhibits(serve, {
    database,
    now,
    announce: (published) => {
      void toScreens.announce(published)
      saidOtherwise().catch((err) => log.error({ err }, 'words stay as they were'))
    },
    log,
    tell: editors.tell,
    colleagues: people.users.list,
    filesKept: files.kept,
    unwritable: hand.missing,
    reach: reachAddress,
    fonts,
  })
  editionFiles(serve, {
    ...{ app, dataDir, now },
    ...{ content: shown.content, compare: shown.compare, takeOver: shown.takeOver },
    filesIn: (content) => content.exhibits.flatMap(filesIn),
    media: { folder: files.folder, kept: files.kept, keep: files.keepImported },
  })
  const toScreens = editions(serve, {
    ...{ app, database, now, log },
    filesOf: async (id, content) => {
      const drawn = await fonts.madeFor(id, content)
      const media = await files.describe(content.exhibits.flatMap(filesIn))
      const films = await filesShown(dataDir, content.documentaries)
      return { fonts: drawn.parts, groups: { ...films, fonts: drawn.files, media }, whole: drawn.whole }
    },
    announce: (published) => sockets.emit('edition:published', published),
  })
  await shown.showShipped(await readShippedContent((await shown.opened()) ?? now()))
  /** What editors say instead of the software's own words, which from then on this process says too: in tables, reminders, failures. */
  const saidOtherwise = async () => {
    const { words } = await shown.edition()
    wearWords(words)
    return words
  }
  await saidOtherwise()
  exhibitStatistics(serve, { database, now, shown: shown.words })

  const onAir = await live(serve, {
    app,
    config,
    database,
    log,
    now,
    sockets,
    nodes,
  })
  const films = await joinDocumentaries(serve, {
    ...{ app, database, dataDir, log, now, nodes, files, shown, onAir },
    announce: () => sockets.emit('documentaries:changed'),
  })
  const addressMark = createAddressMark(
    await secretOf(database, 'addresses', () => randomBytes(32).toString('base64url')),
  )
  reservations(serve, { database, now, publicUrl, addressMark })
  ratings(serve, {
    ...{ database, now, identify: onAir.identify, addressMark, settle: onAir.settle },
    exhibits: shown.shown,
  })
  scores(serve, { database, now, addressMark })
  const displays = screens(serve, {
    database,
    dataDir,
    publicUrl,
    sockets,
    node: nodes.run,
    several: nodes.several,
    secret: await secretOf(database, 'screen-pictures', () => randomBytes(32).toString('base64url')),
    now,
    log,
    announce: () => sockets.emit('screens:changed'),
  })
  walls(serve, { database, sockets, now, hallMs: clock.nowMs, newId: randomUUID, log })
  faults(serve, { database, now })
  health(serve, { database, dataDir, ffmpeg: onAir.ffmpeg, redis: redis?.isThere, now })
  serveStickers(app, { exhibits: shown.shown, hand })
  servePages(app, { dist, fontLinks: fonts.links, words: saidOtherwise })
  await files.open()
  await films.open()

  let secureDoor: Awaited<ReturnType<typeof openSecureDoor>>
  return {
    app,
    newAdminPassword,
    listen: async () => {
      const rtmpPort = await onAir.listen()
      await app.ready()
      secureDoor = await openSecureDoor(app.server, config)
      const url = await app.listen({ host: config.host, port: config.port })
      await nodes.reachable({ httpPort: Number(new URL(url).port), rtmpPort })
      const { hostname } = new URL(url)
      return {
        url,
        rtmpUrl: `rtmp://${hostname}:${rtmpPort}/live`,
        secureUrl: secureDoor && `https://${hostname}:${secureDoor.port}`,
      }
    },
    close: async () => {
      await onAir.close()
      await films.close()
      await files.close()
      displays.stop()
      await shown.stop()
      // Those of the other nodes stay.
      sockets.local.disconnectSockets(true)
      await sockets.close()
      await redis?.close()
      await app.close()
    },
  }
}

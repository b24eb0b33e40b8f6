import { randomBytes, randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyBaseLogger, FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import type { Shown } from '#content/schema/broadcast.ts'
import type { Trim } from '#content/schema/programme.ts'
import { air } from './air/air.ts'
import { audience } from './audience.ts'
import { broadcasts } from './broadcasts/broadcasts.ts'
import type { BroadcastEvent } from './broadcasts/nextStatus.ts'
import { publicView } from './broadcasts/publicView.ts'
import type { Config } from './config.ts'
import { readGoals, targetOf } from './goals/readGoals.ts'
import { ingest } from './ingest/ingest.ts'
import { keepHome } from './keepHome.ts'
import type { Nodes } from './nodes/nodes.ts'
import { passOn } from './nodes/passOn.ts'
import { findFfmpeg } from './packager/findFfmpeg.ts'
import { createPackager } from './packager/packager.ts'
import { type Span, WHOLE } from './packager/segmentLog.ts'
import { serveHls } from './packager/serveHls.ts'
import { serveRecordings } from './packager/serveRecordings.ts'
import { createPublishUrl } from './publishUrl.ts'
import type { Serve } from './serve.ts'
import type { HallSockets } from './sockets.ts'
import { srt } from './srt/srt.ts'
import { statistics } from './statistics/statistics.ts'
import type { Database } from './storage/tables.ts'
import { studio } from './studio/studio.ts'
import type { ViewingClaims } from './viewers/viewingToken.ts'

interface Needs {
  readonly app: FastifyInstance
  readonly config: Pick<Config, 'dataDir' | 'ffmpeg' | 'publicUrl' | 'rtmpPort' | 'srtPort' | 'host'>
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  readonly sockets: HallSockets
  readonly nodes: Nodes
}

export interface Live {
  /** The encoder that was found; fit while it answers. */
  readonly ffmpeg: string
  /** Opens the RTMP port; answers with it. */
  readonly listen: () => Promise<number>
  readonly broadcastsOnAir: () => Promise<number>
  /** Who a viewing token speaks for. @throws Problem `viewer/token-invalid`, `viewer/token-expired` */
  readonly identify: (token: string) => ViewingClaims
  /** Resolves when all that is in the ledger by now is in the visits. */
  readonly settle: () => Promise<unknown>
  /** Of this year, as the ledger counts them. */
  readonly views: () => Promise<number>
  readonly close: () => Promise<void>
}

/** What a broadcast goes through when viewers begin to see something else. */
const EVENT_OF: Partial<Record<Shown, BroadcastEvent>> = {
  main: 'playable',
  backup: 'playable',
  backSoon: 'lost',
}

/** `ENOSPC` and its like say more than a sentence. */
const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error)

const spanOf = ({ from, until }: Trim): Span => ({
  from: from ? Date.parse(from) : WHOLE.from,
  until: until ? Date.parse(until) : WHOLE.until,
})

/** Everything between a host who pushes and an audience that is counted, put together. */
export async function live(serve: Serve, needs: Needs): Promise<Live> {
  const { app, config, database, log, now, sockets, nodes } = needs
  const emit: HallSockets['emit'] = (...said) => sockets.emit(...said)
  if (nodes.several) passOn(app, nodes)
  const ffmpeg = await findFfmpeg(config.ffmpeg)
  const hls = join(config.dataDir, 'hls')
  mkdirSync(hls, { recursive: true })
  const goals = await readGoals()
  let rtmpPort = config.rtmpPort
  const hostOf = (request: FastifyRequest) =>
    config.publicUrl ? new URL(config.publicUrl).hostname : request.hostname

  const counts = statistics(serve, {
    database,
    log,
    now,
    goal: { views: targetOf(goals, 'broadcast-views'), broadcasts: targetOf(goals, 'broadcasts') },
    settle: () => watching.settle(),
    air: () => ledger.read(),
    announce: (counted) => emit('audience:counted', counted),
  })
  const programme = broadcasts(serve, {
    database,
    now,
    newId: randomUUID,
    newKey: () => randomBytes(18).toString('base64url'),
    announce: (broadcast) => {
      emit('broadcast:changed', broadcast)
      const { id, status, intermission, trim } = broadcast
      const done = status === 'ended' ? packager.end(id) : packager.setIntermission(id, intermission)
      Promise.all([done, packager.setTrim(id, spanOf(trim))]).catch((error) =>
        log.error({ err: error, id }, 'the picture did not follow the broadcast'),
      )
    },
    announceDeleted: (id) => emit('broadcast:deleted', { id }),
    rtmpAddress: (request) => `rtmp://${hostOf(request)}:${rtmpPort}/live`,
    arriving: (id) => rtmp.arriving(id),
    shown: (id) => packager.shown(id),
    goOnAir: (id) => rtmp.lead(id, id),
    dropRehearsal: (rehearsal) => {
      packager
        .discard(rehearsal)
        .catch((error) => log.error({ err: error, rehearsal }, 'a test run could not be removed'))
    },
    hangUp: (id, why) => {
      rtmp.hangUp(id, why)
      calls.hangUp(id)
    },
  })
  const ledger = air(serve, { database, log, now, target: targetOf(goals, 'broadcast-failure') / 100 })
  let followed: Promise<unknown> = Promise.resolve()
  /** What viewers see decides the status; a test run is nobody's business. */
  const follow = async (id: string, what: Shown, at: Date) => {
    if (await programme.find(id)) {
      ledger.note(id, what, at)
      const event = EVENT_OF[what]
      if (event) await programme.step(id, event)
    }
    emit('ingest:changed', { broadcast: id })
  }
  const packager = await createPackager({
    folder: hls,
    holder: () => (nodes.several ? nodes.run() : undefined),
    claim: async (channel) => !(await nodes.claim(channel)),
    release: nodes.release,
    log,
    ffmpeg,
    now: () => now().getTime(),
    standing: async (id) => {
      const row = await programme.find(id)
      return {
        ended: row?.status === 'ended',
        intermission: row?.intermission ?? false,
        trim: row ? spanOf(publicView(row).trim) : WHOLE,
      }
    },
    failed: (id, error) => rtmp.warn(id, new Problem('ingest/not-recorded', reasonOf(error))),
    shown: (id, what) => {
      const at = now()
      followed = followed
        .then(() => follow(id, what, at))
        .catch((error) => log.error({ err: error, id }, 'what viewers see was not noted'))
    },
  })
  const rtmp = ingest(serve, {
    database,
    log,
    now,
    keyholder: async (key) => {
      const found = await programme.byKey(key)
      if (!found) return undefined
      const { id, status, rehearsal } = found.row
      return { id, status, channel: rehearsal ?? id, role: found.role }
    },
    claim: nodes.claim,
    connect: packager.connect,
    announce: (broadcast) => emit('ingest:changed', { broadcast }),
  })
  serveHls(app, packager)
  serveRecordings(serve, { app, packager, folder: join(config.dataDir, 'recordings') })
  const publishUrl = createPublishUrl({
    find: programme.find,
    host: config.host,
    rtmpPort: () => rtmpPort,
  })
  const calls = srt(serve, {
    database,
    log,
    ffmpeg,
    host: config.host,
    firstPort: config.srtPort,
    hostOf,
    publishUrl,
    turnedAway: rtmp.turnedAway,
  })
  const browsers = studio(serve, {
    log,
    ffmpeg,
    newId: randomUUID,
    publishUrl,
    refusal: (id) => rtmp.lastProblem(id),
  })
  const watching = await audience(serve, {
    database,
    sockets,
    log,
    now,
    broadcast: programme.find,
    counted: counts.counted,
  })
  const home = keepHome({
    nodes,
    log,
    programme,
    ledger,
    packager,
    rtmp,
    calls,
    counted: counts.counted,
  })
  await nodes.open(home)

  return {
    ffmpeg,
    listen: async () => {
      rtmpPort = await rtmp.listen(config.rtmpPort, config.host)
      await home.adopt()
      return rtmpPort
    },
    broadcastsOnAir: programme.onAirCount,
    identify: watching.identify,
    settle: watching.settle,
    views: counts.views,
    close: async () => {
      // First those who push, so that what they sent is packed; the ledger last.
      browsers.close()
      await calls.close()
      await rtmp.close()
      await packager.close()
      await followed
      await ledger.close()
      await nodes.leave()
      await counts.close()
      await watching.close()
    },
  }
}

import type { FastifyBaseLogger } from 'fastify'
import { LRUCache } from 'lru-cache'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { REPORT_SECONDS, VIEW_SECONDS } from '#content/schema/audience.ts'
import { place } from '#content/schema/honesty.ts'
import type { Serve } from '../serve.ts'
import { sharedRound } from '../sharedRound.ts'
import type { Database } from '../storage/tables.ts'
import { foldVisits } from './ledger/foldVisits.ts'
import { createLedgerStore } from './ledger/ledgerStore.ts'
import { openLedgerWriter } from './ledger/ledgerWriter.ts'
import { startSealing } from './ledger/seals.ts'
import { createPlaybackQuality } from './playbackQuality.ts'
import { type PlayerReport, readReports } from './readReports.ts'
import { createReportLimit } from './reportLimit.ts'
import { readSigned, readToken, signToken } from './viewingToken.ts'
import { createVisitorFacts, type Visitor } from './visitor.ts'

interface Needs {
  readonly database: Database
  readonly now: () => Date
  readonly newId: () => string
  /** Signs the tokens; the same after a restart, and on every node. */
  readonly secret: string
  /** Signs the days of the ledger, as PEM; the same on every node. */
  readonly sealKey: string
  readonly log: Pick<FastifyBaseLogger, 'error'>
  readonly broadcast: (id: string) => Promise<{ status: string; on_air_at: Date | null } | undefined>
  /** Something was counted for this broadcast. */
  readonly counted: (broadcast: string) => void
}

/** Reports of one page that had to wait are no more than this, in bytes. */
const LARGEST_BODY = 64 * 1024
/** Whether a broadcast can be watched is asked once a second at most, for thousands who report. */
const STANDING_MS = 1000

/** Hands out viewing tokens, and turns what players report into rows of the ledger before it is acknowledged. */
export async function viewers(serve: Serve, needs: Needs) {
  const { database, now, newId, secret, broadcast, counted, log } = needs
  const ledger = await openLedgerWriter(createLedgerStore(database), newId(), now)
  const quality = createPlaybackQuality(database)
  const factsOf = createVisitorFacts(secret)
  const mayReport = createReportLimit()
  const sealing = startSealing({
    database,
    now,
    key: needs.sealKey,
    failed: (error) => log.error({ err: error }, 'a day of the ledger could not be sealed'),
  })
  const standings = new LRUCache<string, Promise<boolean>>({
    max: 1000,
    ttl: STANDING_MS,
    perf: { now: () => now().getTime() },
  })
  /** Live and the replay are one broadcast to whoever counts. */
  const canBeWatched = (id: string): Promise<boolean> => {
    const known = standings.get(id)
    if (known) return known
    const asked = broadcast(id).then(
      (row) => row !== undefined && row.status !== 'planned' && row.on_air_at !== null,
    )
    standings.set(id, asked)
    asked.catch(() => standings.delete(id))
    return asked
  }
  const identify = (token: string) => readToken(token, secret, now())

  serve(routes.watch, async ({ params, body }) => {
    const known = await broadcast(params.id)
    if (!known) throw new Problem('broadcast/not-found')
    if (known.status === 'planned') throw new Problem('broadcast/not-on-air')
    if (known.on_air_at === null) throw new Problem('broadcast/already-ended')
    const viewer = viewerAgain(body?.again, params.id) ?? newId()
    const issued = now().getTime()
    const token = signToken({ viewer, broadcast: params.id, issued }, secret)
    return { token, reportSeconds: REPORT_SECONDS, viewSeconds: VIEW_SECONDS }
  })
  /** Who shows a token of before, however old, is the same viewer. */
  const viewerAgain = (token: string | undefined, id: string): string | undefined => {
    try {
      const before = token ? readSigned(token, secret) : undefined
      return before?.broadcast === id ? before.viewer : undefined
    } catch {
      // Whatever it was, it was none of ours: a new viewer.
      return undefined
    }
  }

  const hear = async (said: PlayerReport, visitor: Visitor) => {
    const { viewer, broadcast: id, issued } = identify(said.sid)
    if (said.cid !== undefined && said.cid !== id) throw new Problem('viewer/token-invalid')
    if (!mayReport(viewer, now().getTime())) throw new Problem('request/too-many')
    const watcher = { viewer, broadcast: id }
    const report = { session: issued, sequence: said.sn, state: said.sta, reportedMs: said.ts }
    const counts = await canBeWatched(id)
    const facts = () => JSON.stringify(factsOf(visitor))
    await ledger.write({ ...watcher, report, atMs: now().getTime(), counts, facts })
    await quality.hear(watcher, ledger.visitOf(watcher), said)
    counted(id)
  }

  serve(
    routes.report,
    async ({ body, request, reply }) => {
      const reports = readReports(body)
      const from = place.safeParse((request.query as { place?: unknown }).place)
      const visitor: Visitor = {
        address: request.ip,
        userAgent: request.headers['user-agent'] ?? '',
        place: from.success ? from.data : 'web',
      }
      await Promise.all(reports.map((report) => hear(report, visitor)))
      reply.code(204)
      return undefined
    },
    { bodyLimit: LARGEST_BODY },
  )

  serve(routes.listSeals, async () =>
    (await database.selectFrom('seals').selectAll().orderBy('day').execute()).map((seal) => ({
      day: seal.day,
      said: seal.said,
      signature: seal.signature.toString('base64'),
      publicKey: seal.public_key,
    })),
  )

  /** Brings `visits` up to all that is written by now. */
  const settle = sharedRound(() => foldVisits(database))

  return {
    /** Who a viewing token speaks for. @throws Problem `viewer/token-invalid`, `viewer/token-expired` */
    identify,
    settle,
    close: async () => {
      await sealing.stop()
      await ledger.settled()
      await quality.settled()
    },
  }
}

import type { FastifyBaseLogger } from 'fastify'
import { type BeatReply, heartbeat } from '#content/contract/live.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { BEAT_SECONDS, VIEW_SECONDS } from '#content/schema/audience.ts'
import type { Serve } from '../serve.ts'
import type { PageSocket } from '../sockets.ts'
import type { Database } from '../storage/tables.ts'
import { creditBeat, type Watched } from './creditBeat.ts'
import { createLedger } from './ledger.ts'
import { readToken, signToken, TOKEN_MS, type ViewingClaims } from './viewingToken.ts'

interface Needs {
  readonly database: Database
  readonly log: FastifyBaseLogger
  readonly now: () => Date
  readonly newId: () => string
  /** Signs the tokens; the same after a restart, and on every node. */
  readonly secret: string
  readonly broadcast: (id: string) => Promise<{ status: string; on_air_at: Date | null } | undefined>
  /** Something was counted for this broadcast. */
  readonly counted: (broadcast: string) => void
}

interface Remembered {
  watched: Watched
  /** Reports of one token are credited one after another. */
  line: Promise<unknown>
  at: number
}

/** A socket may report this often in a minute; a page does every 5 s. */
const MOST_BEATS_A_MINUTE = 60
/** Tokens that nobody reported for this long are forgotten; the rows still know them. */
const FORGET_MS = 10 * 60_000

/** Hands out viewing tokens and turns reports into rows of the ledger, each on disk before it is acknowledged. */
export function viewers(serve: Serve, { database, log, now, newId, secret, broadcast, counted }: Needs) {
  const ledger = createLedger(database)
  const tokens = new Map<string, Remembered>()
  /** Live and the replay are one broadcast to whoever counts. */
  const canBeWatched = async (id: string) => {
    const known = await broadcast(id)
    return known !== undefined && known.status !== 'planned' && known.on_air_at !== null
  }

  serve(routes.watch, async ({ params }) => {
    const known = await broadcast(params.id)
    if (!known) throw new Problem('broadcast/not-found')
    if (known.status === 'planned') throw new Problem('broadcast/not-on-air')
    if (known.on_air_at === null) throw new Problem('broadcast/already-ended')
    const at = now()
    const token = newId()
    await ledger.write({
      broadcast: params.id,
      token,
      kind: 'start',
      at,
      played_seconds: 0,
      credited_seconds: 0,
    })
    counted(params.id)
    const claims = { token, broadcast: params.id, issued: at.getTime(), expires: at.getTime() + TOKEN_MS }
    return { token: signToken(claims, secret), beatSeconds: BEAT_SECONDS, viewSeconds: VIEW_SECONDS }
  })

  const remember = async ({ token, issued }: ViewingClaims): Promise<Remembered> => {
    const known = tokens.get(token)
    if (known) return known
    const watched = (await ledger.watched(token)) ?? { played: 0, credited: 0, since: issued, last: issued }
    // Another report may have asked meanwhile; both must share one line.
    const fresh = tokens.get(token) ?? { watched, line: Promise.resolve(), at: now().getTime() }
    tokens.set(token, fresh)
    return fresh
  }

  const credit = async (claims: ViewingClaims, played: number): Promise<BeatReply> => {
    const remembered = await remember(claims)
    const turn = remembered.line.then(async () => {
      const at = now()
      remembered.at = at.getTime()
      const counts = await canBeWatched(claims.broadcast)
      const { credit: seconds, after } = creditBeat(remembered.watched, played, at.getTime())
      if (counts && seconds > 0) {
        await ledger.write({
          broadcast: claims.broadcast,
          token: claims.token,
          kind: 'beat',
          at,
          played_seconds: played,
          credited_seconds: seconds,
        })
        counted(claims.broadcast)
        remembered.watched = after
      } else remembered.watched = { ...remembered.watched, played: after.played }
      const { credited } = remembered.watched
      return { creditedSeconds: credited, counted: credited >= VIEW_SECONDS }
    })
    remembered.line = turn.catch(() => {})
    return turn
  }

  const forgetting = setInterval(() => {
    const before = now().getTime() - FORGET_MS
    for (const [token, { at }] of tokens) if (at < before) tokens.delete(token)
  }, FORGET_MS)
  forgetting.unref()

  return {
    /** Hears the reports of one page. */
    join: (socket: PageSocket) => {
      let minute = 0
      let beats = 0
      socket.on('viewer:beat', async (said, acknowledge) => {
        if (typeof acknowledge !== 'function') return
        const at = now()
        const thisMinute = Math.floor(at.getTime() / 60_000)
        if (thisMinute !== minute) beats = 0
        minute = thisMinute
        beats += 1
        try {
          if (beats > MOST_BEATS_A_MINUTE) throw new Problem('request/too-many')
          const beat = heartbeat.safeParse(said)
          if (!beat.success) throw new Problem('viewer/token-invalid')
          acknowledge(await credit(readToken(beat.data.token, secret, at), beat.data.playedSeconds))
        } catch (error) {
          if (!(error instanceof Problem)) log.error({ err: error }, 'a report could not be credited')
          acknowledge({ problem: error instanceof Problem ? error.code : 'server/broken' })
        }
      })
    },
    close: async () => {
      clearInterval(forgetting)
      await ledger.settled()
    },
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import type { FastifyBaseLogger } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { PIECE_LIMIT_BYTES } from '#content/schema/studio.ts'
import type { Serve } from '../serve.ts'
import { studioEncoder } from './studioEncoder.ts'

interface Needs {
  readonly log: FastifyBaseLogger
  readonly ffmpeg: string
  readonly newId: () => string
  /** `rtmp://…/<key>` of a broadcast on this machine. @throws Problem `broadcast/not-found`, `broadcast/already-ended` */
  readonly publishUrl: (broadcast: string, backup: boolean) => Promise<string>
  /** Why the last publication of a broadcast was turned away, if it was. */
  readonly refusal: (broadcast: string) => Problem | undefined
}

interface Session {
  readonly broadcast: string
  readonly child: ChildProcess
  readonly stdin: Writable
  next: number
  gone: boolean
  said: string
  patience: ReturnType<typeof setTimeout>
}

/** A browser that sends nothing for so long has gone, in ms. */
const SILENT_MS = 10_000
/** What is still in the encoder at the end gets this long to come out, in ms. */
const LAST_WORDS_MS = 2000

/**
 * A browser as an encoder: its recording comes piece by piece and is published to the hall's own RTMP port, so that
 * keys, rules and health are the same for all who go on air.
 */
export function studio(serve: Serve, { log, ffmpeg, newId, publishUrl, refusal }: Needs) {
  const sessions = new Map<string, Session>()

  const end = (id: string, session: Session) => {
    clearTimeout(session.patience)
    session.stdin.end()
    setTimeout(() => session.child.kill('SIGKILL'), LAST_WORDS_MS).unref()
    sessions.delete(id)
  }
  const wait = (id: string, session: Session) => {
    clearTimeout(session.patience)
    session.patience = setTimeout(() => end(id, session), SILENT_MS)
  }
  const find = ({ id, session }: { id: string; session: string }): Session => {
    const found = sessions.get(session)
    if (found?.broadcast !== id) throw new Problem('studio/over')
    return found
  }

  serve(routes.openStudio, async ({ params, body }) => {
    const url = await publishUrl(params.id, body.backup)
    const id = newId()
    const child = spawn(ffmpeg, studioEncoder(body.type, url), { stdio: ['pipe', 'ignore', 'pipe'] })
    const session: Session = {
      broadcast: params.id,
      child,
      stdin: child.stdin as Writable,
      next: 0,
      gone: false,
      said: '',
      patience: setTimeout(() => {}, 0),
    }
    session.stdin.on('error', () => {})
    child.stderr?.on('data', (bytes) => {
      session.said = `${session.said}${bytes}`.slice(-500)
    })
    const gone = () => {
      session.gone = true
      session.stdin.destroy()
      if (sessions.has(id)) log.warn({ broadcast: params.id, said: session.said }, 'a browser went off air')
    }
    child.once('error', gone)
    child.once('exit', gone)
    sessions.set(id, session)
    wait(id, session)
    return { session: id, next: 0 }
  })

  serve(
    routes.sendPiece,
    async ({ params, body }) => {
      const session = find(params)
      wait(params.session, session)
      // A reply that was lost on its way is asked for again.
      if (params.number < session.next) return { session: params.session, next: session.next }
      if (params.number > session.next || !Buffer.isBuffer(body)) throw new Problem('studio/piece-missing')
      if (session.gone) {
        sessions.delete(params.session)
        throw refusal(params.id) ?? new Problem('studio/unreadable')
      }
      session.next += 1
      // Whoever sends waits with us: what ffmpeg has not taken yet must not fill the memory.
      if (!session.stdin.write(body))
        await new Promise<void>((taken) => void session.stdin.once('drain', taken).once('close', taken))
      return { session: params.session, next: session.next }
    },
    { bodyLimit: PIECE_LIMIT_BYTES },
  )

  serve(routes.closeStudio, ({ params }) => {
    end(params.session, find(params))
    return { done: true as const }
  })

  return {
    close: () => {
      for (const [id, session] of sessions) {
        end(id, session)
        session.child.kill('SIGKILL')
      }
    },
  }
}

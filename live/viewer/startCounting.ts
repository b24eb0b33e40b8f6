import { call } from '#content/contract/call.ts'
import type { HallSocket } from '#content/contract/connect.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import type { ViewingPass } from '#content/schema/audience.ts'
import { nothingPlayed, playedTime } from './playedTime.ts'

const LOOK_EVERY_MS = 250
const ANSWER_WITHIN_MS = 5_000

interface Needs {
  readonly socket: HallSocket
  readonly broadcast: string
  readonly video: HTMLVideoElement
  /** Called when the server has said that this viewing is a view. */
  readonly counted: () => void
}

/**
 * Tells the server what was really played: asks for a token when the picture first moves, then reports the seconds so
 * far until each report is acknowledged. Returns the way to stop, which sends what is left.
 */
export function startCounting({ socket, broadcast, video, counted }: Needs): () => void {
  let played = nothingPlayed
  let pass: ViewingPass | undefined
  let asking = false
  /** Seconds that belong to an earlier token. */
  let before = 0
  let acknowledged = 0
  let reportedAt = 0
  let stopped = false

  const running = () =>
    !video.paused && !video.seeking && video.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA
  const ask = async () => {
    if (asking) return
    asking = true
    try {
      pass = await call(routes.watch, { params: { id: broadcast } })
      before = acknowledged
    } catch (error) {
      // Without a token nothing is counted; the next look asks again.
      if (!(error instanceof Problem)) throw error
      await new Promise((later) => setTimeout(later, ANSWER_WITHIN_MS))
    } finally {
      asking = false
    }
  }
  const report = () => {
    if (!pass || !socket.connected || played.seconds <= acknowledged) return
    reportedAt = performance.now()
    const { token } = pass
    const upTo = played.seconds
    socket
      .timeout(ANSWER_WITHIN_MS)
      .emit('viewer:beat', { token, playedSeconds: upTo - before }, (late, reply) => {
        // A late answer is asked for again by the next report: it carries the whole sum.
        if (late || pass?.token !== token) return
        if ('problem' in reply) {
          // Only a token that no longer holds is replaced; any other refusal is a matter of waiting.
          if (reply.problem.startsWith('viewer/token')) pass = undefined
          return
        }
        acknowledged = Math.max(acknowledged, upTo)
        if (reply.counted) counted()
      })
  }
  const look = () => {
    played = playedTime(played, {
      mediaSeconds: video.currentTime,
      atMs: performance.now(),
      running: running(),
    })
    if (!pass) {
      if (running() && !stopped) void ask()
      return
    }
    if (performance.now() - reportedAt >= pass.beatSeconds * 1000) report()
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  socket.on('connect', report)
  window.addEventListener('pagehide', report)
  return () => {
    stopped = true
    look()
    report()
    clearInterval(timer)
    socket.off('connect', report)
    window.removeEventListener('pagehide', report)
  }
}

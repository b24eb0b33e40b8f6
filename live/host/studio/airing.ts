import { call } from '#content/contract/call.ts'
import { Problem } from '#content/contract/problems.ts'
import { routes } from '#content/contract/routes.ts'
import { createPieceLine } from './pieceLine.ts'

interface Needs {
  readonly broadcast: string
  readonly backup: boolean
  readonly stream: MediaStream
  readonly type: string
  readonly changed: (state: AiringState) => void
}

/** How a browser's way on air stands: `waiting` pieces lie before the line, `problem` says why it begins anew. */
export interface AiringState {
  readonly sending: boolean
  readonly waiting: number
  readonly problem: Problem | undefined
}

const PIECE_MS = 250
const PICTURE_BITS = 3_000_000
const SOUND_BITS = 128_000
const AGAIN_MS = 1500
/** What no new attempt would mend. */
const FINAL: readonly string[] = ['access/', 'broadcast/', 'ingest/wrong-key', 'ingest/key-in-use']

/** Sends a stream on air and begins anew by itself when the line or the server was away. Returns the way to stop. */
export function goOnAir({ broadcast, backup, stream, type, changed }: Needs): () => void {
  let stopped = false
  let stopOne = () => {}
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))

  const begin = async () => {
    if (stopped) return
    try {
      const opened = await call(routes.openStudio, { params: { id: broadcast }, body: { type, backup } })
      if (!stopped) run(opened.session)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      again(error)
    }
  }
  const again = (problem: Problem) => {
    if (stopped) return
    changed({ sending: false, waiting: 0, problem })
    if (FINAL.some((start) => problem.code.startsWith(start))) {
      stopped = true
      return
    }
    setTimeout(begin, AGAIN_MS)
  }
  const run = (session: string) => {
    const params = { id: broadcast, session }
    // Each line has a recorder of its own: what it writes begins with all that a decoder has to know.
    const recorder = new MediaRecorder(stream, {
      mimeType: type,
      videoBitsPerSecond: PICTURE_BITS,
      audioBitsPerSecond: SOUND_BITS,
      // Not yet in every list of types: a keyframe every two seconds, where the browser can.
      ...({ videoKeyFrameIntervalDuration: 2000 } as object),
    })
    /** The last piece comes when the recorder has stopped, and goes out before the session is closed. */
    const end = async () => {
      const stoppedRecording = new Promise((done) => recorder.addEventListener('stop', done, { once: true }))
      if (recorder.state !== 'inactive') {
        recorder.stop()
        await stoppedRecording
      }
      await line.finish()
      await call(routes.closeStudio, { params })
    }
    const line = createPieceLine({
      send: async (piece, number) => {
        const body = new Blob([piece], { type: 'application/octet-stream' })
        await call(routes.sendPiece, { params: { ...params, number }, body })
        changed({ sending: true, waiting: line.waiting(), problem: undefined })
      },
      broken: (problem) => {
        if (recorder.state !== 'inactive') recorder.stop()
        again(problem)
      },
      wait,
    })
    recorder.ondataavailable = ({ data }) => line.push(data)
    recorder.start(PIECE_MS)
    // A session that is over need not be closed.
    stopOne = () => void end().catch(() => {})
  }
  void begin()

  return () => {
    stopped = true
    stopOne()
  }
}

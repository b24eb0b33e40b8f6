import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { Problem } from '#content/contract/problems.ts'
import { listenWords } from './listenWords.ts'
import { readComplaint } from './readComplaint.ts'

interface Needs {
  readonly log: FastifyBaseLogger
  readonly ffmpeg: string
  readonly host: string
  readonly port: number
  /** `rtmp://…/<key>`, asked for before each call. @throws Problem where nobody may call any more */
  readonly publishUrl: () => Promise<string>
  /** Told why a caller was turned away. */
  readonly turnedAway: (problem: Problem, key: string) => void
  /** Told that nobody may call any more. */
  readonly over: () => void
}

/** Between one caller and the next, in ms: a listener that cannot listen must not spin. */
const AGAIN_AFTER_MS = 300

export const keyOf = (publishUrl: string) => publishUrl.slice(publishUrl.lastIndexOf('/') + 1)

/** One UDP port: waits for a caller, passes on what it sends, waits for the next; until it is closed. */
export function openSrtListener({ log, ffmpeg, host, port, publishUrl, turnedAway, over }: Needs) {
  let closed = false
  let child: ChildProcess | undefined

  const listenOnce = async () => {
    const rtmpUrl = await publishUrl()
    if (closed) return
    const key = keyOf(rtmpUrl)
    const listener = spawn(ffmpeg, listenWords({ host, port, key, rtmpUrl }), {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child = listener
    createInterface({ input: listener.stderr }).on('line', (line) => {
      const problem = readComplaint(line)
      if (problem) turnedAway(problem, key)
      else log.debug({ port, line: line.replaceAll(key, '…') }, 'SRT')
    })
    await new Promise<void>((gone) => listener.once('close', () => gone()).once('error', () => gone()))
  }
  const listenOn = async () => {
    while (!closed) {
      await listenOnce().catch((error: unknown) => {
        if (!(error instanceof Problem)) return log.error({ err: error, port }, 'SRT does not listen')
        closed = true
        over()
      })
      await sleep(AGAIN_AFTER_MS)
    }
  }
  const ended = listenOn()

  return {
    /** Whoever calls now is cut off; the key is read anew. */
    hangUp: () => void child?.kill('SIGKILL'),
    /** Resolves when the port is free. */
    async close() {
      closed = true
      child?.kill('SIGKILL')
      await ended
    },
  }
}

export type SrtListener = ReturnType<typeof openSrtListener>

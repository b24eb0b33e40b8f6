import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'

/** A damaged film can complain about each of its pictures. */
const MOST_CHARACTERS = 200_000
/** Something to read: a step that says nothing for so long will never end, in ms. */
const SILENCE_MS = 120_000

interface Running {
  readonly ffmpeg: string
  readonly signal: AbortSignal
  /** What comes out of it; the next piece is not read before this is done. Without, nothing is expected. */
  readonly take?: (out: AsyncIterable<Buffer>) => Promise<void>
  /** Told how far it has come, in s of the film. */
  readonly heard?: (seconds: number) => void
  /** Given to it, and then no more. */
  readonly feed?: AsyncIterable<Buffer>
}

/**
 * Runs one ffmpeg behind everything else the machine does and hands over what it said. It writes to us and not to
 * files: when this process dies it dies too, and leaves nothing half written.
 * @throws the signal's reason once that is aborted; what `take` throws
 */
export async function runEncoder(words: readonly string[], { ffmpeg, signal, take, heard, feed }: Running) {
  signal.throwIfAborted()
  const child = spawn(
    ffmpeg,
    ['-hide_banner', ...(feed ? [] : ['-nostdin']), '-nostats', '-progress', 'pipe:2', ...words],
    { stdio: [feed ? 'pipe' : 'ignore', take ? 'pipe' : 'ignore', 'pipe'] },
  )
  const stop = () => void child.kill('SIGKILL')
  const ended = new Promise<number | null>((well, badly) => {
    child.once('error', badly)
    child.once('close', well)
  })
  // Its end is waited for below.
  ended.catch(() => {})
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  let said = ''
  let silence = setTimeout(stop, SILENCE_MS)
  child.stderr?.on('data', (bytes: Buffer) => {
    clearTimeout(silence)
    silence = setTimeout(stop, SILENCE_MS)
    said = (said + bytes.toString()).slice(-MOST_CHARACTERS)
    const micros = /.*^out_time_us=(\d+)/ms.exec(bytes.toString())?.[1]
    if (micros) heard?.(Number(micros) / 1_000_000)
  })
  signal.addEventListener('abort', stop, { once: true })
  try {
    if (feed && child.stdin) void pour(feed, child.stdin)
    if (take && child.stdout) await take(child.stdout)
    const code = await ended
    signal.throwIfAborted()
    return { succeeded: code === 0, said }
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
    await ended.catch(() => {})
    clearTimeout(silence)
  }
}

async function pour(from: AsyncIterable<Buffer>, into: NodeJS.WritableStream) {
  // Why it stopped reading is told by its end.
  into.on('error', () => {})
  for await (const bytes of from)
    if (!into.write(bytes))
      await new Promise<void>((done) => void into.once('drain', done).once('close', done).once('error', done))
  into.end()
}

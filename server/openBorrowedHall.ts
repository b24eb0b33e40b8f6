import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConfigError } from './config.ts'
import { freePort } from './freePort.ts'

const START_WITHIN_MS = 120_000
const LOOK_EVERY_MS = 200
const root = resolve(import.meta.dirname, '..')

/** A hall of one's own for the length of a task, with the shipped content; nothing of it stays. */
export async function openBorrowedHall(): Promise<{
  readonly url: string
  readonly close: () => Promise<void>
}> {
  const dataDir = await mkdtemp(join(tmpdir(), 'greenhall-borrowed-'))
  const [http, rtmp, srt] = [await freePort(), await freePort(), await freePort()]
  const { DATABASE_URL: _, REDIS_URL: __, ...env } = process.env
  const child = spawn(process.execPath, ['server/start.mjs'], {
    cwd: root,
    env: {
      ...env,
      PORT: String(http),
      RTMP_PORT: String(rtmp),
      SRT_PORT: String(srt),
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (bytes) => (said += String(bytes)))
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  const close = async () => {
    child.kill('SIGTERM')
    await gone
    await rm(dataDir, { recursive: true, force: true })
  }
  const url = `http://127.0.0.1:${http}`
  for (const until = Date.now() + START_WITHIN_MS; Date.now() < until && child.exitCode === null; ) {
    const fit = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (fit) return { url, close }
    await sleep(LOOK_EVERY_MS)
  }
  await close()
  throw new ConfigError(`The borrowed hall did not open.\n${said}`)
}

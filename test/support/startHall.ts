import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '../../server/freePort.ts'

export const ADMIN_PASSWORD = 'a-hall-of-green-0'
const START_WITHIN_MS = 60_000
const root = resolve(import.meta.dirname, '../..')

export interface RunningHall {
  readonly url: string
  readonly rtmpUrl: string
  readonly dataDir: string
  readonly ports: { readonly http: number; readonly rtmp: number; readonly srt: number }
  readonly process: ChildProcess
  /** What it has said so far, on both outputs. */
  readonly said: () => string
  /** Of the administrator's session. */
  readonly cookie: () => Promise<string>
  /** A call as the administrator. */
  readonly asAdmin: (method: string, path: string, body?: unknown) => Promise<Response>
  readonly stop: () => Promise<void>
}

interface Given {
  readonly dataDir?: string
  readonly env?: Record<string, string>
  readonly ports?: RunningHall['ports']
}

/** How often a hall is started anew whose free port somebody took before it did. */
const TAKEN_AT_MOST = 3

/** The real hall in a process of its own, on free ports and an empty data folder (or the given one). */
export async function startHall(given: Given = {}, taken = 0): Promise<RunningHall> {
  const dataDir = given.dataDir ?? mkdtempSync(join(tmpdir(), 'hall-'))
  const ports = given.ports ?? { http: await freePort(), rtmp: await freePort(), srt: await freePort() }
  const env = {
    ...process.env,
    PORT: String(ports.http),
    RTMP_PORT: String(ports.rtmp),
    SRT_PORT: String(ports.srt),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    ADMIN_PASSWORD,
    ...given.env,
  }
  const child = spawn(process.execPath, ['server/start.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += String(bytes)))
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  const url = `http://127.0.0.1:${ports.http}`
  try {
    await untilFit(url, child, () => output)
  } catch (failure) {
    if (given.ports || taken === TAKEN_AT_MOST || !output.includes('EADDRINUSE')) throw failure
    if (!given.dataDir) rmSync(dataDir, { recursive: true, force: true })
    return startHall(given, taken + 1)
  }
  let signedIn: Promise<string> | undefined
  const cookie = () => (signedIn ??= signIn(url))
  return {
    url,
    rtmpUrl: `rtmp://127.0.0.1:${ports.rtmp}/live`,
    dataDir,
    ports,
    process: child,
    said: () => output,
    cookie,
    asAdmin: async (method, path, body) =>
      fetch(`${url}${path}`, {
        method,
        headers: {
          cookie: await cookie(),
          origin: url,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      if (!given.dataDir) rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The cookies of somebody with the one password of tests. */
export async function signIn(url: string, username = 'admin'): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username, password: ADMIN_PASSWORD }),
  })
  if (!response.ok) throw new Error(`sign-in failed: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function untilFit(url: string, child: ChildProcess, said: () => string) {
  const until = Date.now() + START_WITHIN_MS
  while (Date.now() < until) {
    if (child.exitCode !== null) break
    const fit = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (fit) return
    await new Promise((later) => setTimeout(later, 100))
  }
  child.kill('SIGKILL')
  throw new Error(`the hall did not open:\n${said()}`)
}

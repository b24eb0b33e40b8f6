import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../server/freePort.ts'

const CONFIGURATION = resolve(import.meta.dirname, '../../.compose/nginx.conf')
/** Debian has it as a module, the image of compose.yaml within. */
const STREAM = '/usr/lib/nginx/modules/ngx_stream_module.so'

interface Hall {
  readonly url: string
  readonly rtmpUrl: string
}

/** nginx with the configuration that compose.yaml gives it, in front of two halls of this machine. */
export async function startCache([first, second]: readonly [Hall, Hall]) {
  const folder = mkdtempSync(join(tmpdir(), 'hall-cache-'))
  // As root its workers are another user.
  chmodSync(folder, 0o777)
  const [http, rtmp] = [await freePort(), await freePort()]
  const places = {
    'hall-1:8080': new URL(first.url).host,
    'hall-2:8080': new URL(second.url).host,
    'hall-1:1935': new URL(first.rtmpUrl).host,
    'hall-2:1935': new URL(second.rtmpUrl).host,
    'listen 80;': `listen 127.0.0.1:${http};`,
    'listen 1935;': `listen 127.0.0.1:${rtmp};`,
    '/var/cache/nginx': folder,
  }
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, Object.entries(places).reduce(replaced, readFileSync(CONFIGURATION, 'utf8')))
  const errors = join(folder, 'error.log')
  const child = spawn(
    'nginx',
    ['-c', file, '-p', folder, '-e', errors, '-g', `load_module ${STREAM}; daemon off; pid ${folder}/pid;`],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const gone = new Promise((done) => child.once('exit', done))
  while (!(await isOpen(http))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${readFileSync(errors, 'utf8')}`)
    await sleep(20)
  }
  return {
    url: `http://127.0.0.1:${http}`,
    rtmpUrl: `rtmp://127.0.0.1:${rtmp}/live`,
    /** What it complained about. */
    errors: () => readFileSync(errors, 'utf8'),
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function replaced(text: string, [place, here]: [string, string]) {
  if (!text.includes(place)) throw new Error(`${place} is not in the configuration`)
  return text.replaceAll(place, here)
}

const isOpen = (port: number) =>
  new Promise<boolean>((open) => {
    const socket = connect(port, '127.0.0.1', () => open(socket.destroy() !== undefined))
    socket.once('error', () => open(false))
  })

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHall } from '../support/startHall.ts'

const root = resolve(import.meta.dirname, '../..')
let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'hall-start-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Starts the hall with these settings and waits for it to give up. */
const failingStart = (env: Record<string, string>) => {
  const { stderr, status } = spawnSync(process.execPath, ['server/start.mjs'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', RTMP_PORT: '0', ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { status, lastLine: stderr.trim().split('\n').at(-1) ?? '' }
}

describe('the first start', () => {
  test('prints every door and a password for the administrator, which opens the staff pages', async () => {
    const hall = await startHall({ dataDir, env: { ADMIN_PASSWORD: '' } })
    const said = hall.said()
    for (const page of ['/kiosk/', '/wall/', '/live/', '/host/', '/stats/', '/editor/', '/upkeep/'])
      expect(said).toContain(page)
    const password = /密码 Password: (\S+)/.exec(said)?.[1]
    const signIn = await fetch(`${hall.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'admin', password }),
    })
    expect(await signIn.json()).toEqual({ username: 'admin', role: 'admin' })
    await hall.stop()
  })

  test('the second one never prints a password again, and stops in good order', async () => {
    const began = performance.now()
    const hall = await startHall({ dataDir, env: { ADMIN_PASSWORD: '' } })
    process.stdout.write(`second start to a fit hall: ${((performance.now() - began) / 1000).toFixed(1)} s\n`)
    expect(hall.said()).not.toContain('密码 Password')
    await hall.stop()
    expect(hall.process.exitCode).toBe(0)
  })
})

describe('a start that cannot be', () => {
  test('a port in use is named', async () => {
    const other = createServer()
    const port = await new Promise<number>((bound) =>
      other.listen(0, '127.0.0.1', () => bound((other.address() as { port: number }).port)),
    )
    expect(failingStart({ PORT: String(port) })).toEqual({
      status: 1,
      lastLine: `PORT ${port} is in use by another program. Stop that program or set PORT to a free port, then start again.`,
    })
    expect(failingStart({ RTMP_PORT: String(port) }).lastLine).toContain(`RTMP_PORT ${port} is in use`)
    other.close()
  })

  test.each([
    [
      { PORT: 'eighty' },
      'PORT is “eighty”, but must be a port number from 0 to 65535. Set it right or unset it, then start again.',
    ],
    [
      { DATABASE_URL: 'mysql://here' },
      'DATABASE_URL is “mysql://here”, but must be an address like postgres://user:password@host:5432/name. Set it right or unset it, then start again.',
    ],
    [
      { ADMIN_PASSWORD: 'short' },
      'ADMIN_PASSWORD is too short, but must be at least 10 characters. Set it right or unset it, then start again.',
    ],
  ])('a wrong setting %j ends with one sentence that says what to do', (env, sentence) => {
    expect(failingStart(env)).toEqual({ status: 1, lastLine: sentence })
  })

  test('an ffmpeg that is none, a database that does not answer and a folder that cannot be written are each named', () => {
    expect(failingStart({ FFMPEG: '/bin/true' }).lastLine).toMatch(/^FFMPEG/)
    expect(failingStart({ DATABASE_URL: 'postgres://hall:x@127.0.0.1:1/hall' }).lastLine).toMatch(
      /^DATABASE_URL/,
    )
    expect(failingStart({ DATA_DIR: '/dev/null/hall' }).lastLine).toMatch(/^DATA_DIR/)
  })

  test('a second hall on the same data folder is refused, and the first goes on', async () => {
    const hall = await startHall({ dataDir })
    expect(failingStart({}).lastLine).toMatch(/^DATA_DIR .* is in use by process \d+/)
    expect((await fetch(`${hall.url}/healthz`)).status).toBe(200)
    await hall.stop()
  })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumAt } from '../support/openBrowser.ts'

const watcher = resolve(import.meta.dirname, '../../kiosk/machine/watch-kiosk.mjs')
const profile = mkdtempSync(join(tmpdir(), 'kiosk-'))
let server: Server
let watching: ChildProcess
let opened = 0
let hang = false

/** A page with the sign of life of a screen, that can be made to hang. */
const PAGE = `<!doctype html><title>屏幕</title><script>
  let beats = 0
  setInterval(async () => {
    if ((await (await fetch('/hang')).text()) === 'yes') for (;;);
    document.title = '屏幕 · ' + ++beats
  }, 200)
</script>`

/** The browser that the watcher runs now. */
const browser = () =>
  Number(readFileSync(`/proc/${watching.pid}/task/${watching.pid}/children`, 'utf8').trim().split(' ')[0])

beforeAll(async () => {
  server = createServer(({ url }, answer) => {
    if (url?.startsWith('/kiosk/')) {
      opened += 1
      hang = false
      answer.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
    } else answer.end(url === '/hang' && hang ? 'yes' : 'no')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { executablePath, args } = chromiumAt('--headless=new')
  watching = spawn(process.execPath, [watcher], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: {
      ...process.env,
      KIOSK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kiosk/`,
      KIOSK_PROFILE: profile,
      CHROMIUM: executablePath,
      CHROMIUM_FLAGS: args.filter((flag) => !flag.includes(' ')).join(' '),
      LOOK_MS: '300',
      HUNG_MS: '5000',
    },
  })
})
afterAll(async () => {
  watching?.kill('SIGKILL')
  server?.closeAllConnections()
  await new Promise((done) => server?.close(done))
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('a browser that is killed is started again', async () => {
  await expect.poll(() => opened, { timeout: 60_000 }).toBe(1)
  process.kill(browser(), 'SIGKILL')
  await expect.poll(() => opened, { timeout: 60_000 }).toBe(2)
})

test('a page that hangs is noticed, and its browser started again', async () => {
  const before = browser()
  // It has been alive first.
  await new Promise((alive) => setTimeout(alive, 1500))
  hang = true
  await expect.poll(() => opened, { timeout: 60_000 }).toBe(3)
  expect(browser()).not.toBe(before)
})

test('told to stop, it leaves no browser behind', async () => {
  const last = browser()
  const gone = new Promise((done) => watching.once('exit', done))
  watching.kill('SIGTERM')
  await gone
  expect(() => process.kill(last, 0)).toThrow(/ESRCH/)
})

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumAt } from '../support/openBrowser.ts'
import { canHavePolicies, openKioskMachine } from '../support/openKioskMachine.ts'
import { startHall } from '../support/startHall.ts'

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
      KIOSK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/wall/`,
      // What this machine's own settings say goes before.
      KIOSK_PAGE: '/kiosk/',
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

/** The browser's own: tabs, windows, addresses, files, printing, source, history, tools, zoom, the way back. */
const KEYS = [
  ...['Control+t', 'Control+n', 'Control+w', 'Control+l', 'Control+o', 'Control+p', 'Control+s', 'Control+u'],
  ...['Control+h', 'Control+j', 'Control+Shift+I', 'Control+Shift+J', 'Control+Shift+n', 'Control+r'],
  ...['Control+=', 'Alt+F4', 'Alt+ArrowLeft', 'Alt+Home', 'F1', 'F3', 'F5', 'F6', 'F11', 'F12', 'Meta+l'],
]
interface Tried {
  readonly refused: string[]
  readonly allowed: string[]
}

test('a visitor finds no way out of the page: no key, no gesture, no link, no file', async () => {
  const hall = await startHall()
  const address = `${hall.url}/kiosk/?still=4&tier=low&beat=1`
  const { context, page, flags, close } = await openKioskMachine(address)
  try {
    // What holds a visitor comes after the first picture, with the rest of what the hall asks of a screen.
    await page.locator('.care-dim').waitFor({ state: 'attached', timeout: 60_000 })
    await page.evaluate(() => {
      const tried: Tried = { refused: [], allowed: [] }
      Object.assign(window, { tried })
      for (const name of ['keydown', 'contextmenu', 'drop'])
        addEventListener(name, (event) => {
          const what = event instanceof KeyboardEvent ? event.key : name
          tried[event.defaultPrevented ? 'refused' : 'allowed'].push(what)
        })
    })
    for (const key of KEYS) await page.keyboard.press(key)
    await page.mouse.click(180, 500, { button: 'right' })
    const cdp = await context.newCDPSession(page)
    const place = { x: 180, y: 320 }
    const carried = { items: [], files: [import.meta.filename], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, ...place, data: carried })
    await cdp.send('Input.synthesizePinchGesture', { ...place, scaleFactor: 2 })
    const swipe = { ...place, xDistance: 300, gestureSourceType: 'touch' as const }
    await cdp.send('Input.synthesizeScrollGesture', swipe)
    await page.evaluate(() => {
      const ways = [
        { href: 'https://example.com/', target: '_blank' },
        { href: 'https://example.com/' },
        { href: 'mailto:somebody@example.com' },
        { href: '/editor/' },
        { href: '/kiosk/', target: '_blank' },
        { href: '/kiosk/', download: 'page.html' },
      ]
      for (const way of ways) {
        const link: HTMLAnchorElement = document.createElement('a')
        Object.assign(link, way)
        document.body.append(link)
        link.click()
        link.remove()
      }
      const form = Object.assign(document.createElement('form'), { action: '/upkeep/' })
      document.body.append(form)
      form.submit()
      location.assign('https://example.com/')
      window.open('https://example.com/')
      window.print()
      history.back()
    })
    // A word typed is a word typed.
    await page.keyboard.press('a')
    const { tried, scale } = await page.evaluate(() => ({
      tried: (window as unknown as { tried: Tried }).tried,
      scale: visualViewport?.scale,
    }))
    expect(tried.allowed).toEqual(['a'])
    expect(tried.refused).toEqual(expect.arrayContaining(['t', 'w', 'F4', 'F11', 'contextmenu', 'drop']))
    expect([page.url(), context.pages().length, scale]).toEqual([address, 1, 1])
    expect(flags).toEqual(expect.arrayContaining(['--kiosk', '--overscroll-history-navigation=0']))
    // Where the page itself is gone round, the policies of the machine hold: of the browser's own pages too.
    if (canHavePolicies()) {
      const { errorText } = await cdp.send('Page.navigate', { url: 'chrome://settings/' })
      expect(errorText).toBe('net::ERR_BLOCKED_BY_ADMINISTRATOR')
    }
  } finally {
    await close()
    await hall.stop()
  }
})

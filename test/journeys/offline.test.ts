import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Documentary } from '#content/schema/documentary.ts'
import type { ExhibitDraft, Publication } from '#content/schema/edition.ts'
import type { ExhibitFigures } from '#content/schema/exhibitVisit.ts'
import type { Screen } from '#content/schema/screen.ts'
import { makeFilm } from '../support/makeFilm.ts'
import { chromiumAt } from '../support/openBrowser.ts'
import { openExhibit } from '../support/openExhibit.ts'
import { publishFilm } from '../support/publishFilm.ts'
import { type SecureHall, secureHall } from '../support/secureHall.ts'
import { speakTones } from '../support/speakTones.ts'
import { type RunningHall, signIn } from '../support/startHall.ts'
import { watchDarkest } from '../support/watchDarkest.ts'

const EXHIBIT = 'cherry-four-seasons'
const PATIENCE = { timeout: 90_000 }
const profile = mkdtempSync(join(tmpdir(), 'screen-'))
let place: SecureHall
let hall: RunningHall | undefined
let context: BrowserContext
let page: Page

/** The screen's machine is switched on: a new Chromium on the same disk. */
const switchOn = async (more = '') => {
  context = await chromium.launchPersistentContext(profile, {
    ...chromiumAt(place.trust),
    viewport: { width: 540, height: 960 },
    // Laid out as large, drawn smaller: there is no graphics card.
    deviceScaleFactor: 0.2,
  })
  context.setDefaultTimeout(60_000)
  page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${place.url}/kiosk/?tier=low&sound=off${more}`)
  await page.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor(PATIENCE)
}
const shown = () => page.locator('hall-kiosk').getAttribute('data-edition')
const reported = async () => {
  const screens = (await (await hall?.asAdmin('GET', '/api/screens'))?.json()) as Screen[] | undefined
  return screens?.[0]
}
const post = async (path: string, type: string, body: Buffer) => {
  const cookie = await signIn(hall?.url ?? '')
  const headers = { cookie, origin: hall?.url ?? '', 'content-type': type }
  return (await (
    await fetch(`${hall?.url}${path}`, { method: 'POST', headers, body: new Uint8Array(body) })
  ).json()) as {
    file: string
    seconds: number
    cues: number[]
  }
}
/** Changes the exhibit and publishes; answers with the edition. */
const publish = async (change: (exhibit: ExhibitDraft['exhibit']) => object) => {
  const draft = (await (await hall?.asAdmin('GET', `/api/exhibits/${EXHIBIT}`))?.json()) as ExhibitDraft
  const exhibit = { ...draft.exhibit, ...change(draft.exhibit) }
  const saved = await hall?.asAdmin('PUT', `/api/exhibits/${EXHIBIT}`, { version: draft.version, exhibit })
  expect(saved?.status, await saved?.clone().text()).toBe(200)
  const reply = await hall?.asAdmin('POST', '/api/editions', { note: '', withMissingGlyphs: true })
  const publication = (await reply?.json()) as Publication | undefined
  return publication?.edition
}
const picture = (colour: string) =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: colour } })
    .png()
    .toBuffer()
/** Staff type the code that the screen shows. */
const pair = async () => {
  const code = await page.locator('care-pairing [data-code]').getAttribute('data-code')
  const reply = await hall?.asAdmin('POST', '/api/screens/pairings', { code, name: '入口左' })
  expect(reply?.status).toBe(201)
}
/** What the page gets at an address, and how. */
const fetched = (path: string, range?: string) =>
  page.evaluate(
    async ([path, range]) => {
      const answer = await fetch(path ?? '', range ? { headers: { range } } : {})
      return { status: answer.status, bytes: (await answer.arrayBuffer()).byteLength }
    },
    [path, range],
  )

/** What visitors did that the hall does not know of. */
const visits = (): Promise<{ id: string }[]> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('greenhall.visits') ?? '[]'))
/** What somebody before the screen does, said by the page itself. */
const wish = (type: 'touch' | 'leave') =>
  page
    .locator('hall-kiosk main')
    .evaluate((main, type) => main.dispatchEvent(new CustomEvent('wish', { detail: { type } })), type)
let film: Documentary

beforeAll(async () => {
  place = await secureHall()
  const file = join(profile, 'trees.mp4')
  ;[hall] = await Promise.all([place.start(), makeFilm(file, { seconds: 4 })])
  film = await publishFilm(hall, file, { zh: '1\n00:00:00,200 --> 00:00:03,800\n梧桐发芽了\n' })
})
afterAll(async () => {
  await context?.close()
  await hall?.stop()
  for (const folder of [profile, join(place.kit, '..')]) rmSync(folder, { recursive: true, force: true })
})

test('the hall’s certificate is good for its address, and for nothing that was not named', async () => {
  const answer = (servername: string) =>
    new Promise<string>((done) => {
      const asked = get(
        `${place.url}/healthz`,
        { ca: place.authority, servername, agent: false },
        ({ statusCode }) => done(String(statusCode)),
      )
      asked.on('error', ({ message }) => done(message))
    })
  expect(await answer('localhost')).toBe('200')
  expect(await answer('bank.example')).toMatch(/altname/i)
})

test('a screen that has been shown an edition starts without the hall, shows and plays all of it, and keeps what visitors do', async () => {
  const first = await post('/api/media', 'image/png', await picture('#2f7d5b'))
  const voice = await post(
    '/api/narrations',
    'audio/mpeg',
    await speakTones([2], { as: 'mp3', edge: 0.2, rest: 0.3 }),
  )
  const edition = await publish(({ panels: [panel, ...others] }) => ({
    picture: { file: first.file, alt: { zh: '绿', en: 'Green' } },
    panels: [
      {
        ...panel,
        narration: {
          text: { zh: { file: voice.file, seconds: voice.seconds, cues: [0.1], saying: '0'.repeat(16) } },
        },
      },
      ...others,
    ],
  }))
  await switchOn('&pair')
  await expect.poll(shown, PATIENCE).toBe(edition)
  await expect.poll(reported, PATIENCE).toMatchObject({ ready: edition, refused: null })
  // Films are kept by a screen of the hall, not by anybody's browser.
  expect((await reported())?.films).toBeNull()
  await pair()
  await expect.poll(reported, PATIENCE).toMatchObject({ films: { whole: 1, of: 1, without: [] } })
  // The software is kept as well.
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
  )
  await page.waitForFunction(() => localStorage.getItem('greenhall.picture./kiosk/'))
  // Staff have the app started anew: what starts without the network is never gone.
  await page.evaluate(() => Object.assign(window, { before: true }))
  const target = { screen: (await reported())?.id }
  await hall?.asAdmin('POST', '/api/screen-commands', { target, kind: 'restart' })
  await page.waitForFunction(() => !('before' in window) && document.querySelector('hall-kiosk'))
  await context.close()
  await hall?.stop()
  hall = undefined

  await switchOn()
  expect(await shown()).toBe(edition)
  // Until its first picture is drawn it shows the one that it showed last.
  const marks = () => page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name))
  await expect.poll(marks).toEqual(['kept-picture', 'first-picture'])
  expect((await fetched(`/media/${first.file}`)).status).toBe(200)
  expect(await fetched(`/media/${voice.file}`, 'bytes=100-299')).toEqual({ status: 206, bytes: 200 })
  const seconds = await page.evaluate(async (path) => {
    const audio = new Audio(path)
    await new Promise((ready, fail) => {
      audio.addEventListener('canplaythrough', ready)
      audio.addEventListener('error', fail)
    })
    return audio.duration
  }, `/media/${voice.file}`)
  expect(seconds).toBeGreaterThan(2)
  expect(
    await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
  ).toBeGreaterThan(3)
  await page.mouse.click(270, 500)
  await page.locator('[data-nav=film]').click()
  await page.locator(`[data-open-film="${film.id}"]`).click()
  await page.locator('kiosk-documentary .cue', { hasText: '梧桐发芽了' }).waitFor()
  const second = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime)
  await expect.poll(second).toBeGreaterThan(0.5)
  await page.locator('time-rail [role=slider]').press('End')
  await expect.poll(second).toBeGreaterThan(3.5)
  await page.locator('[data-nav=back]').click()
  await page.locator('hall-kiosk[data-screen=home]').waitFor()
  await openExhibit(page, EXHIBIT)
  await page.locator('hall-kiosk[data-screen=exhibit]').waitFor()
  await page.locator('[data-nav=back]').click()
  await expect.poll(async () => (await visits()).length).toBeGreaterThan(0)
})

test('when the hall is back, the screen mends what its disk has broken, sends what it kept once, and takes what is new without going dark', async () => {
  const kept = (await visits()).length
  const darkest = await watchDarkest(page)
  const [picture, piece] = await page.evaluate(async () => {
    const cache = await caches.open('greenhall-edition')
    const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname)
    const broken = [/^\/media\/.*\.webp$/, /\.m4s$/].map((kind) => kept.find((path) => kind.test(path)) ?? '')
    for (const path of broken) await cache.put(path, new Response('rotten'))
    return broken
  })
  hall = await place.start()
  /** Somebody is still there, however long it takes. */
  const meanwhile =
    <Answer>(ask: () => Promise<Answer>) =>
    async () => {
      await wish('touch')
      return ask()
    }
  const mended = meanwhile(async () => (await fetched(picture ?? '')).bytes)
  await expect.poll(mended, PATIENCE).toBeGreaterThan(6)
  const sent = async () => {
    const year = new Date().getFullYear()
    const reply = await hall?.asAdmin('GET', `/api/years/${year}/exhibits`)
    const figures = (await reply?.json()) as ExhibitFigures | undefined
    return figures?.sessions
  }
  await expect.poll(meanwhile(visits), PATIENCE).toEqual([])
  expect(await sent()).toBe(kept)

  const edition = await publish(() => ({ title: { zh: '断网之后', en: 'After the cut' } }))
  await expect.poll(meanwhile(reported), PATIENCE).toMatchObject({ ready: edition, refused: null })
  expect(await shown()).not.toBe(edition)
  // The visitor has left.
  await wish('leave')
  await expect.poll(shown, PATIENCE).toBe(edition)
  expect(await darkest()).toBeGreaterThan(60)
  // Films wait until nobody plays.
  await expect.poll(async () => (await fetched(piece ?? '')).bytes, PATIENCE).toBeGreaterThan(6)
  expect(await sent()).toBe(kept)
})

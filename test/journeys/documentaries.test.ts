import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentaryDraft } from '#content/schema/documentaryDraft.ts'
import type { ScreenGroup } from '#content/schema/screenSettings.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { makeFilm } from '../support/makeFilm.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage } from '../support/openPage.ts'
import { writtenText } from '../support/openTestDocumentaries.ts'
import { replaceBy } from '../support/replaceBy.ts'
import { ADMIN_PASSWORD, type RunningHall, startHall } from '../support/startHall.ts'

let hall: RunningHall
let browser: Browser
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hall-film-journey-'))
  const [started, opened] = await Promise.all([startHall(), openBrowser()])
  hall = started
  browser = opened
  await makeFilm(join(folder, 'plane-trees.mp4'), { seconds: 10 })
  await makeFilm(join(folder, 'plane-trees-2.mp4'), { seconds: 2 })
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const films = async () =>
  (await (await hall.asAdmin('GET', '/api/documentaries')).json()) as DocumentaryDraft[]
const srt = (text: string) => Buffer.from(`1\n00:00:00,200 --> 00:00:09,800\n${text}\n`)
/** Sends subtitles to the library by the protocol that pages use, and waits until they can be chosen. */
const keepInLibrary = async ({ request }: Page, name: string, data: Buffer) => {
  const tus = { 'tus-resumable': '1.0.0', origin: hall.url }
  const metadata = `kind ${btoa('subtitles')},filename ${btoa(name)}`
  const begun = await request.post(`${hall.url}/api/uploads`, {
    headers: { ...tus, 'upload-length': String(data.length), 'upload-metadata': metadata },
  })
  const type = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
  await request.patch(new URL(begun.headers().location ?? '', hall.url).href, {
    headers: { ...tus, ...type },
    data,
  })
  const statusOf = async (): Promise<string> =>
    (await (await hall.asAdmin('GET', '/api/library')).json()).find(
      (entry: { name: string }) => entry.name === name,
    )?.status
  await expect.poll(statusOf).toBe('ready')
}
const plays = (page: Page) =>
  expect
    .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(0.5)

test('an editor sends a film, gives it words, chapters and subtitles, and somebody else approves it', async () => {
  const { page, context, complaints } = await openPage(browser, hall, '/editor/#documentaries', {
    width: 1440,
    height: 900,
    signedIn: true,
  })
  await page.locator('documentary-desk .empty').waitFor()
  await page.locator('documentary-desk input[type=file]').setInputFiles(join(folder, 'plane-trees.mp4'))
  await page.locator('[data-print=ready]').waitFor()
  for (const [field, { zh, en }] of Object.entries(writtenText)) {
    await page.locator(`[data-field="${field}.zh"]`).fill(zh)
    await page.locator(`[data-field="${field}.en"]`).fill(en)
  }
  await page.locator('[data-act=add-chapter]').click()
  await page.locator('chapter-editor li input').nth(1).fill('春')
  await page.locator('chapter-editor li input').nth(2).fill('Spring')
  await page.locator('[data-saved=true]').waitFor()

  // What is written while the hall cannot be reached is kept over a reload, and a colleague's words beside it.
  const isSave = (route: Route) => route.request().method() === 'PUT'
  await page.route('**/api/documentaries/*', (route) => (isSave(route) ? route.abort() : route.fallback()))
  await page.locator('[data-field="credits.zh"]').fill('导演：林青、顾晓')
  await page.locator('[data-saved=false]').getByText('连不上展厅').waitFor()
  const [film] = await films()
  if (!film) throw new Error('no film')
  const { revision, plannedFor, chapters, poster } = film
  const text = { ...film.text, rights: { ...film.text.rights, en: 'All rights with Greenhall' } }
  const saved = { revision, text, plannedFor, chapters, poster }
  expect((await hall.asAdmin('PUT', `/api/documentaries/${film.id}`, saved)).status).toBe(200)
  await page.unroute('**/api/documentaries/*')
  expect(complaints.splice(0).filter((one) => !one.endsWith(`/api/documentaries/${film.id}`))).toEqual([])
  await page.reload()
  await page.locator('[data-told=found]').waitFor()
  await expect
    .poll(async () => (await films())[0]?.text)
    .toMatchObject({ credits: { zh: '导演：林青、顾晓' }, rights: { en: 'All rights with Greenhall' } })
  await page.locator('[data-saved=true]').waitFor()

  const send = (language: string, buffer: Buffer) =>
    page
      .locator(`input[data-language=${language}]`)
      .setInputFiles({ name: 'plane.srt', mimeType: 'text/plain', buffer })
  await send('zh', Buffer.from('1\n00:00:05,000 --> 00:00:04,000\n倒着\n'))
  expect(await page.locator('subtitle-slots .fault li').textContent()).toBe('第 2 行：结束早于开始')
  await send('zh', srt('梧桐发芽了'))
  await expect.poll(async () => (await films())[0]?.subtitles.zh?.path).toMatch(/\.vtt$/)
  await expect.poll(() => page.locator('subtitle-slots .fault').count()).toBe(0)
  await page.locator('[data-subtitles=en]:not([disabled])').waitFor()
  // The other ones are in the library already.
  await keepInLibrary(page, 'plane-en.srt', srt('The plane trees bud'))
  await page.locator('[data-pick-subtitles=en]').click()
  await page.getByRole('dialog').getByRole('button', { name: 'plane-en.srt' }).click()
  await expect.poll(async () => (await films())[0]?.subtitles.en?.path).toMatch(/\.vtt$/)

  await page.locator('[data-act=begin]').click()
  await plays(page)
  await page.locator('documentary-player .cue', { hasText: '梧桐发芽了' }).waitFor()
  expect(await axeFaults(page)).toEqual([])

  await page.locator('[data-act=submit]').click()
  await page.locator('confirm-dialog button[value=yes]').click()
  await page.locator('[data-review=inReview]').waitFor()
  // Nobody approves their own.
  expect(await page.locator('[data-act=approve]').isDisabled()).toBe(true)
  await hall.asAdmin('POST', '/api/users', { username: 'wu', password: ADMIN_PASSWORD, role: 'admin' })
  const other = await browser.newContext()
  const headers = { origin: hall.url }
  await other.request.post(`${hall.url}/api/session`, {
    headers,
    data: { username: 'wu', password: ADMIN_PASSWORD },
  })
  const [sent] = await films()
  await other.request.post(`${hall.url}/api/documentaries/${sent?.id}/review/approval`, {
    headers,
    data: { revision: sent?.revision },
  })
  await other.close()
  // The page hears of it by itself.
  await page.locator('[data-act=publish]').click()
  await page.locator('confirm-dialog button[value=yes]').click()
  await page.locator('[data-review=shown]').waitFor()
  // Another one could begin with the same film of the library.
  await page.getByRole('link', { name: '全部纪录片' }).click()
  await page.locator('documentary-desk [data-act=pick]').click()
  await page.getByRole('dialog').getByRole('button', { name: 'plane-trees.mp4' }).waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')

  // Replaced in the library, subtitles follow in the draft; another film waits for a word. The hall goes on as it was.
  const [before] = await films()
  await page.goto(`${hall.url}/editor/#media`)
  await page.locator('[data-entry]').filter({ hasText: 'plane-en.srt' }).click()
  await replaceBy(page, { name: 'plane-en2.srt', mimeType: 'text/plain', buffer: srt('Plane trees in bud') })
  await page.getByText('1 部纪录片的草稿一起换上').waitFor()
  await page.locator('[data-entry]').filter({ hasText: 'plane-trees.mp4' }).click()
  await replaceBy(page, join(folder, 'plane-trees-2.mp4'))
  await page.getByText(`用原来的影片做成的纪录片：${writtenText.title.zh}。`).waitFor()
  expect((await films())[0]?.original).toBe(before?.original)
  await page.locator('[data-act=remake]').click()
  await page.getByText('1 部纪录片开始用新影片转码').waitFor()
  expect(await axeFaults(page)).toEqual([])
  const [after] = await films()
  expect([after?.originalName, after?.review.state, after?.differs]).toEqual([
    'plane-trees-2.mp4',
    'draft',
    true,
  ])
  expect(after?.subtitles.en?.path).not.toBe(before?.subtitles.en?.path)
  expect(after?.subtitles.zh).toEqual(before?.subtitles.zh)
  expect(complaints).toEqual([])
  await context.close()
})

test('the film plays on the web, with its chapters and subtitles', async () => {
  const { page, context, complaints } = await openPage(browser, hall, '/live/?locale=en', {
    width: 390,
    height: 844,
  })
  await page.locator('film-list a').click()
  await page.locator('[data-act=begin]').click()
  await plays(page)
  await page.locator('[data-captions=en]').click()
  await page.locator('documentary-player .cue', { hasText: 'The plane trees bud' }).waitFor()
  await page.locator('time-rail [role=slider]').press('End')
  await expect.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.ended)).toBe(true)
  expect(await axeFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('the film plays on a touch screen, and the way back is open', async () => {
  const { page, context, complaints } = await openPage(browser, hall, '/kiosk/?tier=low&still=8', {
    width: 1080,
    height: 1920,
    scale: 0.25,
  })
  await page.locator('hall-kiosk[data-drawn]').waitFor()
  await page.mouse.click(500, 500)
  await page.locator('[data-nav=film]').click()
  await page.locator(`[data-open-film="${(await films())[0]?.id}"]`).click()
  await plays(page)
  await page.locator('kiosk-documentary .cue', { hasText: '梧桐发芽了' }).waitFor()
  await page.locator('[data-film=pause]').click()
  await page.locator('[data-film=play]').waitFor()
  for (const button of await page.locator('kiosk-documentary button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(64)
  await page.locator('[data-nav=back]').click()
  await page.locator('hall-home').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('the film hangs on a wall, by the clock of the hall, with its sentences in both languages, as loud as the screen may be', async () => {
  const id = (await films())[0]?.id ?? ''
  const { page, context, complaints } = await openPage(browser, hall, `/wall/?tier=low&sound=1&film=${id}`, {
    ...{ width: 480, height: 270 },
  })
  await page.locator(`hall-wall[data-screen="film:${id}"]`).waitFor()
  const late = () =>
    page.locator('wall-documentary').evaluate((wall) => {
      const { nowMs, beginsAt } = wall as HTMLElement & { nowMs: () => number; beginsAt: number }
      const at = wall.shadowRoot?.querySelector('video')?.currentTime ?? 0
      return at > 0.5 ? Math.abs(nowMs() / 1000 - beginsAt - at) : Number.POSITIVE_INFINITY
    })
  await expect.poll(late).toBeLessThan(0.3)
  await page.locator('wall-documentary [lang=zh-CN]', { hasText: '梧桐发芽了' }).waitFor()
  await page.locator('wall-documentary [lang=en]', { hasText: 'The plane trees bud' }).waitFor()
  const volume = () =>
    page.locator('video').evaluate((video: HTMLVideoElement) => [video.volume, video.muted])
  expect(await volume()).toEqual([1, false])
  // Staff turn all screens down.
  const [all] = (await (await hall.asAdmin('GET', '/api/screen-groups')).json()) as ScreenGroup[]
  const quieter = { settings: { ...all?.settings, volume: 40 } }
  await hall.asAdmin('PATCH', `/api/screen-groups/${all?.id}`, quieter)
  await expect.poll(volume).toEqual([0.4, false])
  expect(complaints).toEqual([])
  await context.close()
})

test('the year’s minutes and release rate stand among the figures', async () => {
  const { page, context } = await openPage(browser, hall, '/stats/', { signedIn: true })
  await page.locator('[data-figure=documentary-minutes]').waitFor()
  expect(await page.locator('[data-figure=documentary-minutes]').textContent()).toMatch(
    /^0\.1 分钟，目标 20 分钟/,
  )
  await context.close()
})

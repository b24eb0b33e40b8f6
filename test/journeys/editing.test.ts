import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/openBrowser.ts'
import { openExhibit } from '../support/openExhibit.ts'
import { openPage } from '../support/openPage.ts'
import { speakTones } from '../support/speakTones.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

let hall: RunningHall
let browser: Browser
beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

const NEW_TITLE = '一棵樱树与它的四季'

test('an editor changes a title and adds a recording, sees it in the preview, publishes; the open kiosk shows it at its next attract without a reload and reads it aloud, sentence by sentence; one click rolls it back', async () => {
  const kiosk = await openPage(browser, hall, '/kiosk/?still=3&tier=low', {
    width: 540,
    height: 960,
    scale: 0.4,
  })
  const whole: string[] = []
  kiosk.page.on('request', (request) => {
    if (/\/assets\/.*\.woff2/.test(request.url())) whole.push(request.url())
  })
  await kiosk.page.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor({ timeout: 60_000 })
  const loaded = await kiosk.page.evaluate(() => performance.timeOrigin)
  const editionBefore = await kiosk.page.locator('hall-kiosk').getAttribute('data-edition')
  // A visitor is using the kiosk while the editor works.
  await kiosk.page.mouse.click(270, 500)
  await kiosk.page.locator('hall-kiosk[data-screen=home]').waitFor({ timeout: 60_000 })

  const { page, context, complaints } = await openPage(browser, hall, '/editor/', {
    width: 1600,
    height: 1000,
    signedIn: true,
  })
  await page.locator('[data-exhibit=cherry-four-seasons]').click()
  await page.getByLabel('标题 · 中文').first().fill(NEW_TITLE)
  await page.locator('[data-saving=saved]').waitFor()
  await page.frameLocator('iframe').getByText(NEW_TITLE).first().waitFor({ state: 'attached' })

  // A hotspot is put elsewhere on the kiosk's own picture, by a touch and then by keys.
  const field = page.locator('point-field[data-path="hotspots.0.point"]')
  await field.locator('[data-act=aim]').click()
  const board = page.locator('spot-board [data-board]')
  const box = await board.boundingBox()
  await board.click({ position: { x: (box?.width ?? 0) * 0.7, y: (box?.height ?? 0) * 0.45 } })
  const across = field.locator('[data-axis=x]')
  const touched = Number(await across.inputValue())
  await board.press('Shift+ArrowRight')
  await page.getByRole('button', { name: '横 75%，竖 45%' }).waitFor()
  await expect.poll(async () => Number(await across.inputValue())).toBeGreaterThan(touched + 0.05)
  await board.press('Escape')
  await page.locator('[data-saving=saved]').waitFor()
  const placed = await (await hall.asAdmin('GET', '/api/exhibits/cherry-four-seasons')).json()
  expect(placed.exhibit.hotspots[0].point.x).toBe(Number(await across.inputValue()))

  const slot = page.locator('narration-slot[data-slot="spring.text.zh"]')
  const voice = await speakTones([1.2, 0.9], { as: 'mp3', edge: 0.2, rest: 0.3 })
  const recording = slot.locator('[data-file=sound]')
  await recording.setInputFiles({ name: '讲解.mp3', mimeType: 'audio/mpeg', buffer: voice })
  await slot.getByText('逐句对上了 2 句').waitFor()
  await page.locator('[data-saving=saved]').waitFor()
  // What cannot be played is said, not passed over.
  await page.route('**/media/**', (route) => route.fulfill({ contentType: 'audio/mp4', body: 'no sound' }))
  await slot.locator('[data-act=play]').click()
  await page.getByRole('alert').getByText('这段录音放不出来').waitFor()
  await page.unroute('**/media/**')

  await page.getByRole('button', { name: /发布 1 处改动/ }).click()
  await page.getByLabel('这次改了什么').fill('标题')
  await page.getByRole('button', { name: '发布到展厅' }).click()
  await page.getByText('已发布。各屏').waitFor()

  // Not under the visitor's finger.
  expect(await kiosk.page.locator('hall-kiosk').getAttribute('data-edition')).toBe(editionBefore)
  await kiosk.page.locator('[data-nav=back]').click()
  await kiosk.page.locator('hall-kiosk[data-screen=attract]').waitFor()
  await kiosk.page.waitForFunction(
    (before) => document.querySelector('hall-kiosk')?.getAttribute('data-edition') !== before,
    editionBefore,
  )
  await kiosk.page.mouse.click(270, 500)
  await kiosk.page.getByText(NEW_TITLE).first().waitFor()
  expect(await kiosk.page.evaluate(() => performance.timeOrigin)).toBe(loaded)
  // Its new characters came with it, and no slice of a whole typeface was ever asked for.
  const isDrawn = (title: string) => document.fonts.check("600 40px 'Greenhall Serif'", title)
  expect(await kiosk.page.evaluate(isDrawn, NEW_TITLE)).toBe(true)
  expect(whole).toEqual([])

  await openExhibit(kiosk.page, 'cherry-four-seasons')
  await kiosk.page.getByRole('button', { name: '听“花先于叶”' }).click()
  await kiosk.page.locator('[data-sentence="0"][aria-current]').waitFor()
  await kiosk.page.locator('[data-sentence="1"][aria-current]').waitFor()
  await kiosk.page.locator('[data-panel=listen][data-voice=silent]').waitFor()
  expect(await kiosk.page.locator('[data-sentence][aria-current]').count()).toBe(0)

  await page.getByRole('link', { name: '发布与退回' }).click()
  await page.getByRole('button', { name: '回到这一版' }).last().click()
  // What will change is shown before it does.
  await page.locator('roll-back-dialog del').getByText('与它').first().waitFor()
  await page.getByRole('button', { name: '现在退回' }).click()
  await page.getByText('已退回').waitFor()
  const now = await (await fetch(`${hall.url}/api/edition`)).json()
  expect(now.id).toBe(editionBefore)
  expect(complaints).toEqual([])
  expect(kiosk.complaints).toEqual([])
  await Promise.all([context.close(), kiosk.context.close()])
})

test('a character that no typeface has is named before it is published, with the exhibit that holds it', async () => {
  const { page, context, complaints } = await openPage(browser, hall, '/editor/', {
    width: 1600,
    height: 1000,
    signedIn: true,
  })
  await page.locator('[data-exhibit=dongtan-wetland]').click()
  await page.getByLabel('标题 · 中文').first().fill('小䴙䴘的家')
  await page.locator('[data-saving=saved]').waitFor()
  await page.getByRole('button', { name: /发布 1 处改动/ }).click()
  const missing = page.locator('[data-code="edition/missing-glyphs"]')
  await missing.waitFor()
  expect((await missing.textContent())?.replaceAll(/\s+/g, ' ')).toContain('小䴙䴘的家: 䴙 U+4D19 䴘 U+4D18')
  await page.getByRole('button', { name: '再想想' }).click()
  expect((await hall.asAdmin('DELETE', '/api/exhibits/dongtan-wetland')).status).toBe(200)
  await context.close()
  expect(complaints).toEqual([])
})

test('a picture is sent, described and published; a sticker is given other words and the story another month; what cannot be is refused in words and nothing is lost', async () => {
  const { page, context } = await openPage(browser, hall, '/editor/', {
    width: 1600,
    height: 1000,
    signedIn: true,
  })
  await page.locator('[data-exhibit=dongtan-wetland]').click()
  const input = page.locator('picture-field[data-path=picture] input[type=file]')
  await input.setInputFiles({ name: 'bird.png', mimeType: 'image/png', buffer: Buffer.from('not a bird') })
  await page.locator('[data-code="media/not-a-picture"]').waitFor()
  const sound = page.locator('narration-slot [data-file=sound]').first()
  await sound.setInputFiles({ name: 'bird.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('no song') })
  await page.locator('[data-code="narration/not-audio"]').waitFor()
  const bird = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#86b9bd' } })
    .png()
    .toBuffer()
  await input.setInputFiles({ name: 'bird.png', mimeType: 'image/png', buffer: bird })
  for (const [index, words] of ['一只飞过水面的鸟', 'A bird over water'].entries())
    await page.getByLabel('给看不见图的人').nth(index).fill(words)
  await page.locator('[data-saving=saved]').waitFor()
  // The living picture begins in another month, at once in the preview.
  await page.locator('[data-input=month] input[type=number]').fill('5')
  await page.locator('[data-input=month] input[type=number]').press('Enter')
  await page.frameLocator('iframe').locator('[role=slider][aria-valuenow="5"]').waitFor()
  await page.locator('[data-saving=saved]').waitFor()
  const draft = await (await hall.asAdmin('GET', '/api/exhibits/dongtan-wetland')).json()
  expect(draft.exhibit.begins).toEqual({ month: 5 })
  expect(draft.exhibit.picture.alt).toEqual({ zh: '一只飞过水面的鸟', en: 'A bird over water' })
  expect((await fetch(`${hall.url}/media/${draft.exhibit.picture.file}`)).headers.get('content-type')).toBe(
    'image/webp',
  )

  await page.locator('[data-exhibit=yulan-spirit]').click()
  const words = page.getByLabel('挥手的小玉 · 中文')
  await words.fill('春天来了我们一起去看花')
  await page.getByText('太长了，最多 8 字。').waitFor()
  await words.fill('看䴙䴘')
  await page.locator('[data-code="exhibit/not-writable"]').waitFor()
  await words.fill('来看树呀')
  await page.locator('[data-saving=saved]').waitFor()
  await page.locator('[data-exhibit=xiaoyu-story]').click()
  const kept = page.waitForResponse(
    (reply) => reply.request().method() === 'PUT' && reply.url().endsWith('/xiaoyu-story'),
  )
  await page.getByLabel('第一集从哪个月讲起').fill('2026-01')
  await page.getByText('2026年6月讲到第 6 集').waitFor()
  expect((await kept).status()).toBe(200)
  expect((await hall.asAdmin('POST', '/api/editions', { note: '' })).status).toBe(201)
  expect(await (await fetch(`${hall.url}/live/sticker/hello.svg`)).text()).toContain(
    '<title>来看树呀</title>',
  )
  const { exhibits } = await (await fetch(`${hall.url}/api/edition`)).json()
  expect(exhibits.find(({ id }: { id: string }) => id === 'xiaoyu-story').story.begins).toBe('2026-01')
  await context.close()
})

import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExhibitDraft } from '#content/schema/edition.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { glbModel } from '../support/glbModel.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage } from '../support/openPage.ts'
import { replaceBy } from '../support/replaceBy.ts'
import { speakTones } from '../support/speakTones.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

const MB = 1024 ** 2
const folder = mkdtempSync(join(tmpdir(), 'hall-library-'))
let hall: RunningHall
let browser: Browser
beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const written = (name: string, bytes: Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
/** As from the machine's own file manager, onto the middle of the page. */
async function drop(page: Page, files: string[]) {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files, dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 600, data })
  await page.locator('media-drop [data-over]').waitFor()
  await session.send('Input.dispatchDragEvent', { type: 'drop', x: 700, y: 600, data })
}
const give = (page: Page, files: string[]) => page.locator('media-drop input[type=file]').setInputFiles(files)
const card = (page: Page, name: string) => page.locator('[data-entry]').filter({ hasText: name })

test('an editor sends files of each kind, writes what a picture shows, moves its focus by keys, and is told what cannot be used', async () => {
  const leaf = { create: { width: 1200, height: 800, channels: 3, background: '#8fb83f' } } as const
  const files = [
    written('梧桐.jpg', await sharp(leaf).jpeg().toBuffer()),
    written('叶.glb', await glbModel({ squares: 8 })),
    written('鸟鸣.mp3', await speakTones([2], { as: 'mp3' })),
    written('讲解.srt', Buffer.from('1\n00:00:03,000 --> 00:00:02,000\n倒着走\n')),
  ]
  const { page, context, complaints } = await openPage(browser, hall, '/editor/#media', {
    ...{ width: 1440, height: 900, signedIn: true },
  })
  await page.getByText('素材库还空着').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await drop(page, files)
  await page.getByText('已存进素材库').waitFor()
  await card(page, '梧桐.jpg').getByText('还缺文字说明').waitFor()
  await card(page, '讲解.srt').getByText('不能用').waitFor()
  await card(page, '叶.glb').locator('model-face[data-drawn]').waitFor()

  await card(page, '梧桐.jpg').click()
  expect(page.url()).toMatch(/#media\/[0-9a-f-]{36}$/)
  await page.locator('[data-alt=zh]').fill('街边的法国梧桐')
  await page.getByText('两种语言都要写').waitFor()
  await page.locator('[data-alt=en]').fill('Plane trees along a street')
  await page.locator('[data-act=save-alt]').click()
  await page.getByText('已保存').waitFor()
  const focus = page.getByRole('slider', { name: '焦点' })
  await focus.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await page.getByText('焦点在左起 60%、上起 50%').first().waitFor()
  await page.keyboard.press('ArrowUp')
  await page.getByText('焦点在左起 60%、上起 49%').first().waitFor()
  await page.getByText('还缺文字说明').waitFor({ state: 'detached' })
  expect(await axeFaults(page)).toEqual([])

  // In an exhibit it comes with its words, and the touch screen takes the size that fills its place.
  await page.goto(`${hall.url}/editor/#exhibits/plane-street-tree`)
  await page.locator('[data-act=pick]').first().click()
  await page.getByRole('dialog').getByRole('button', { name: '梧桐.jpg' }).click()
  await page.locator('[data-saving=saved]').waitFor()
  const shown = page.frameLocator('iframe').locator('exhibit-picture img')
  await shown.waitFor({ state: 'attached' })
  expect(await shown.getAttribute('src')).toMatch(/\.avif$/)
  expect(await shown.getAttribute('alt')).toBe('街边的法国梧桐')
  // A sound of it is read at a panel, timed to its words.
  const slot = page.locator('narration-slot').first()
  await slot.locator('[data-act=pick]').click()
  expect(await axeFaults(page)).toEqual([])
  await slot.getByRole('button', { name: '鸟鸣.mp3' }).click()
  await slot.getByText(/逐句对上了/).waitFor()
  await page.goto(`${hall.url}/editor/#media`)
  await card(page, '梧桐.jpg').click()
  await page.locator('[data-act=delete]').click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await page.locator('[data-code="media/in-use"]').waitFor()

  // Replaced, it is another picture with the same words in the draft; the one before may go now.
  const used = async () => (await draft()).exhibit.picture
  const draft = async () =>
    (await hall.asAdmin('GET', '/api/exhibits/plane-street-tree')).json() as Promise<ExhibitDraft>
  const before = await used()
  const gold = { create: { width: 1400, height: 900, channels: 3, background: '#e6a63a' } } as const
  await replaceBy(page, written('梧桐秋.jpg', await sharp(gold).jpeg().toBuffer()))
  await page.getByText('1 个展项的草稿一起换上').waitFor()
  const after = await used()
  expect([after?.alt, after?.focus, after?.sizes?.length]).toEqual([before?.alt, before?.focus, 3])
  expect(after?.file).not.toBe(before?.file)
  await card(page, '梧桐.jpg').click()
  await page.locator('[data-act=delete]').click()
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click()
  await page.getByText('已删除“梧桐.jpg”').waitFor()
  // So is the sound, timed anew.
  const voice = async () => (await draft()).exhibit.panels[0]?.narration?.text?.zh
  const spoken = await voice()
  await card(page, '鸟鸣.mp3').click()
  await replaceBy(page, written('鸟鸣二.mp3', await speakTones([4], { as: 'mp3' })))
  await page.getByText('已经换成“鸟鸣二.mp3”。1 个展项的草稿一起换上').waitFor()
  const read = await voice()
  expect([Math.floor(spoken?.seconds ?? 0), Math.floor(read?.seconds ?? 0)]).toEqual([2, 4])
  expect([read?.saying, read?.cues.length]).toEqual([spoken?.saying, spoken?.cues.length])

  await card(page, '讲解.srt').click()
  await page.getByText('第 2 行：结束早于开始').waitFor()
  await page.locator('[data-code="media/subtitles-faulty"]').waitFor()
  await card(page, '鸟鸣二.mp3').click()
  await page.getByText('长 0:04').waitFor()
  await card(page, '叶.glb').click()
  await page.locator('model-preview[data-drawn]').waitFor()
  await page.getByText('三角形 128').waitFor()

  await page
    .getByRole('button', { name: '英文' })
    .or(page.getByRole('button', { name: 'English' }))
    .click()
  await page.getByRole('searchbox').fill('plane trees')
  await page.getByText('1 in all').waitFor()
  await page.getByRole('searchbox').fill('叶.glb')
  await card(page, '叶.glb').click()
  await page.locator('[data-act=delete]').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('“叶.glb” was deleted').waitFor()
  await page.getByText('No such file').waitFor()
  // What is in use was refused, as the browser remarks.
  expect(complaints.filter((words) => !words.includes('409'))).toEqual([])
  await context.close()
})

test('an upload is paused, outlives the page, and goes on where it was once the same file is chosen again; twice the same file is one', async () => {
  const film = written('长片.mp4', randomBytes(33 * MB))
  const { page, context, complaints } = await openPage(browser, hall, '/editor/#media', {
    ...{ width: 390, height: 844, signedIn: true },
  })
  // The line is cut after the first piece.
  let pieces = 0
  await page.route('**/api/uploads/*', async (route) => {
    if (route.request().method() !== 'PATCH' || ++pieces === 1) return route.continue()
    await page.locator('[data-upload="长片.mp4"] [data-act=pause]').click()
    return route.abort()
  })
  await give(page, [film])
  await page.locator('[data-upload="长片.mp4"][data-state=paused]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.unroute('**/api/uploads/*')
  await page.reload()
  await page.getByText('上次传到 48%').waitFor()

  const offsets: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(request.headers()['upload-offset'] ?? '')
  })
  await give(page, [film])
  await page.getByText('“长片.mp4”已存进素材库').waitFor()
  expect(offsets).toEqual([String(16 * MB), String(32 * MB)])
  await card(page, '长片.mp4').waitFor()
  await give(page, [film])
  await page.getByText('“长片.mp4”库里已经有了').waitFor()
  expect(await page.locator('[data-entry]').filter({ hasText: '长片.mp4' }).count()).toBe(1)
  // What is no film is not offered where a film is asked for.
  await page.goto(`${hall.url}/editor/#documentaries`)
  await page.locator('documentary-desk [data-act=pick]').click()
  await page.getByRole('dialog').getByText('素材库里还没有影片').waitFor()
  expect(complaints.filter((words) => !words.includes('ERR_FAILED'))).toEqual([])
  await context.close()
})

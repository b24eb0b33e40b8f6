import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ExhibitDraft } from '#content/schema/edition.ts'
import type { Exhibit } from '#content/schema/exhibit.ts'
import { isToWrite } from '#content/schema/unfinished.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { drawAtOnce } from '../support/drawAtOnce.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openExhibit } from '../support/openExhibit.ts'
import { openPage } from '../support/openPage.ts'
import { sendModel } from '../support/sendModel.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'
import { watchDarkest } from '../support/watchDarkest.ts'

let hall: RunningHall
let browser: Browser
beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

const TEXT = {
  zh: '石阶一直伸到水里，早上总有人在这里洗菜、说话。后来河水变清，白鹭也回来了。请你数一数，岸边停着几只鸟，再找一找桥洞下的小船。',
  en: 'Steps run down to the water, where people came each morning to wash and to talk. The creek has cleared since then and egrets are back. Count the birds on the bank, then look for the boat.',
}

test('the hall is drawn: begun with the four walks, an area moved and sized by keys, an exhibit by hand, taken back after a reload, settled with another, published', async () => {
  const { page, context, complaints } = await openPage(browser, hall, '/editor/#plan', {
    ...{ width: 1440, height: 900, signedIn: true },
  })
  await page.locator('[data-act=themes]').click()
  await page.locator('aside').getByText('都在图上了').waitFor()
  const saved = page.locator('part-review [data-saving=saved]')
  await saved.waitFor()
  const trees = page.locator('[data-piece="area trees"]')
  await trees.press('ArrowRight')
  await saved.waitFor()
  await page.locator('[data-corner]').press('Shift+ArrowUp')
  const numbers = page.locator('[data-area=trees] [data-number]')
  const read = () => numbers.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  expect(await read()).toEqual(['0.5', '0', '12', '6'])
  await saved.waitFor()
  const mark = page.locator('[data-piece$=" plane-street-tree"] circle').first()
  const { width = 0, height = 0 } = (await trees.boundingBox()) ?? {}
  await mark.dragTo(trees, { targetPosition: { x: width * 0.5, y: height * 0.8 } })
  await saved.waitFor()
  // Steps are the hall's: they outlive the page.
  await page.reload()
  await page.locator('[data-act=undo]').last().click()
  await page.keyboard.press('Control+z')
  await expect.poll(read).toEqual(['0.5', '0', '12', '8'])
  await page.locator('[data-act=redo]').last().click()
  await expect.poll(read).toEqual(['0.5', '0', '12', '6'])
  // Another names the same area meanwhile, and moves it.
  await drawAtOnce(page, hall, { area: 'trees', mine: 'Shady trees', theirs: { y: 1.5, en: 'Old trees' } })
  await page.locator('[data-clash="trees.name.en"] [value=mine]').check()
  expect(await page.locator('[data-clash]').count()).toBe(1)
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: '就这样保存' }).click()
  await expect.poll(read).toEqual(['0.5', '1.5', '12', '6'])
  await saved.waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.locator('part-review [data-act=publish]').click()
  await page.getByRole('dialog').getByRole('button', { name: '发布到展厅' }).click()
  await page.getByText('已发布。各屏').waitFor()
  const { plan } = await (await fetch(`${hall.url}/api/edition`)).json()
  expect(plan.areas[0]).toMatchObject({ x: 0.5, y: 1.5, width: 12, name: { en: 'Shady trees' } })
  expect(plan.marks.map(({ id }: { id: string }) => id)).toContain('plane-street-tree')
  expect(complaints.filter((words) => !words.includes('409'))).toEqual([])
  await context.close()
})

test('an editor makes an exhibit from a template without code, is told what it still lacks, places a hotspot by hand and by keys, publishes, and a kiosk that was open all the while shows it', async () => {
  const kiosk = await openPage(browser, hall, '/kiosk/?still=3&tier=low', {
    width: 540,
    height: 960,
    scale: 0.4,
  })
  await kiosk.page.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor()
  const before = await kiosk.page.locator('hall-kiosk').getAttribute('data-edition')

  const { page, context, complaints } = await openPage(browser, hall, '/editor/', {
    width: 1600,
    height: 1000,
    signedIn: true,
  })
  const began = performance.now()
  await page.locator('[data-act=new]').click()
  expect(await axeFaults(page)).toEqual([])
  await page.locator('[data-template=picture]').click()
  await page.getByLabel('中文标题').fill('苏州河的早晨')
  await page.getByLabel('英文标题').fill('A morning on the creek')
  await page.locator('[data-act=make]').click()
  await page.locator('[data-exhibit=a-morning-on-the-creek][aria-current=true]').waitFor()
  await page.getByText(/还差 \d+ 处/).waitFor()

  const fill = async (path: string, zh: string, en: string) => {
    const field = page.locator(`localized-field[data-path="${path}"]`)
    await field.locator('[lang=zh-CN]').fill(zh)
    await field.locator('[lang=en]').fill(en)
  }
  const drawn = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#86b9bd' } })
    .png()
    .toBuffer()
  const large = page.locator('picture-field[data-path="plate.picture"]')
  await large
    .locator('input[type=file]')
    .setInputFiles({ name: 'creek.png', mimeType: 'image/png', buffer: drawn })
  await large.locator('img').waitFor()
  await fill('lead', '慢慢看，画面里藏着不少人', 'Look slowly: there is more here than at first')
  await fill('says', '你先看见了什么？', 'What did you see first?')
  await large.locator('[lang=zh-CN]').fill('晨光里的河')
  await large.locator('[lang=en]').fill('A creek in morning light')
  await fill('panels.0.title', '石阶', 'Steps')
  await fill('panels.0.text', TEXT.zh, TEXT.en)
  // One hotspot is enough here.
  await page.getByRole('button', { name: /去掉：标注 2/ }).click()
  await fill('hotspots.0.title', '白鹭', 'Egret')
  await fill('hotspots.0.text', '它在等小鱼', 'It waits for small fish')
  const spot = page.locator('spot-field [data-spot]')
  const box = await spot.boundingBox()
  await spot.click({ position: { x: (box?.width ?? 0) * 0.5, y: (box?.height ?? 0) * 0.5 } })
  await spot.press('Shift+ArrowRight')
  await page.getByText('横 55%，竖 50%').waitFor()
  for (const index of [0, 1, 2]) {
    await fill(`quiz.${index}.question`, `第 ${index + 1} 问？`, `Question ${index + 1}?`)
    for (const choice of [0, 1, 2])
      await fill(`quiz.${index}.choices.${choice}`, `答 ${choice + 1}`, `Answer ${choice + 1}`)
    await fill(`quiz.${index}.reason`, '数一数就知道', 'Count them')
    // Before the last one it cannot be published, and says which exhibit it is.
    if (index === 1) {
      await page.locator('[data-saving=saved]').waitFor()
      const refused = await hall.asAdmin('POST', '/api/editions', { note: '' })
      expect(await refused.json()).toMatchObject({ code: 'edition/unfinished', detail: '苏州河的早晨' })
    }
  }
  await page.getByText(/还差 \d+ 处/).waitFor({ state: 'detached' })
  await page.locator('[data-saving=saved]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: /发布 1 处改动/ }).click()
  await page.getByRole('button', { name: '发布到展厅' }).click()
  await page.getByText('已发布。各屏').waitFor()

  await kiosk.page.waitForFunction(
    (old) => document.querySelector('hall-kiosk')?.getAttribute('data-edition') !== old,
    before,
  )
  await kiosk.page.mouse.click(270, 500)
  // The plan that was drawn before shows what stands where.
  await kiosk.page.locator('[data-nav=plan]').click()
  await kiosk.page.locator('hall-map').getByRole('heading', { name: '树与花' }).waitFor()
  await kiosk.page.locator('[data-map=close]').click()
  await openExhibit(kiosk.page, 'a-morning-on-the-creek')
  await kiosk.page.locator('hall-kiosk[data-drawn=paper]').waitFor()
  const tookSeconds = (performance.now() - began) / 1000
  process.stdout.write(`a new exhibit, from the template to the hall floor: ${tookSeconds.toFixed(1)} s\n`)
  await kiosk.page.locator('hall-plate img').waitFor()
  await kiosk.page.locator('button[data-hotspot=spot-1]').click()
  await kiosk.page.getByText('它在等小鱼').waitFor()
  expect(await axeFaults(kiosk.page)).toEqual([])
  expect(complaints).toEqual([])
  expect(kiosk.complaints).toEqual([])
  await Promise.all([context.close(), kiosk.context.close()])
})

/** The exhibit with some word wherever there is only a hint. */
const written = (exhibit: Exhibit): Exhibit =>
  JSON.parse(JSON.stringify(exhibit), (_, value) => (isToWrite(value) ? '窝 nest' : value))

test('a model of the library becomes an exhibit: chosen, photographed, a hotspot put on it; a visitor turns it by keys; one that cannot be read leaves words and its photograph', async () => {
  await sendModel(hall)
  const { page, context, complaints } = await openPage(browser, hall, '/editor/', {
    ...{ width: 1600, height: 1000, signedIn: true },
  })
  await page.locator('[data-act=new]').click()
  await page.locator('[data-template=model]').click()
  await page.getByLabel('中文标题').fill('一片叶子')
  await page.getByLabel('英文标题').fill('A leaf to turn')
  await page.locator('[data-act=make]').click()
  await page.locator('model-field [data-act=pick]').click()
  await page.locator('media-picker dialog[open] [data-pick]').first().click()
  await page.locator('picture-field[data-path="plate.picture"] img').waitFor()
  await page.getByRole('button', { name: /去掉：标注 2/ }).click()
  await page.locator('point-field [data-act=aim]').click()
  // Before the model is drawn a click finds nothing of it.
  await page.frameLocator('iframe').locator('hall-kiosk[data-drawn^="model:"]').waitFor()
  const board = page.locator('[data-board]')
  const { width = 0, height = 0 } = (await board.boundingBox()) ?? {}
  await board.click({ position: { x: width * 0.5, y: height * 0.37 } })
  await page.locator('point-field [data-axis=y]').waitFor()
  await page.locator('[data-saving=saved]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(complaints).toEqual([])
  await context.close()

  const path = '/api/exhibits/a-leaf-to-turn'
  const { exhibit, version }: ExhibitDraft = await (await hall.asAdmin('GET', path)).json()
  expect(exhibit.hotspots[0]?.point?.y).toBeGreaterThan(0)
  await hall.asAdmin('PUT', path, { version, exhibit: written(exhibit) })
  expect((await hall.asAdmin('POST', '/api/editions', { note: '' })).status).toBe(201)

  const kiosk = await openPage(browser, hall, '/kiosk/?still=3&tier=low', {
    width: 540,
    height: 960,
    scale: 0.4,
  })
  const shown = kiosk.page.locator('hall-kiosk[data-drawn^="model:"]')
  await kiosk.page.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor()
  await kiosk.page.mouse.click(270, 500)
  await openExhibit(kiosk.page, 'a-leaf-to-turn')
  await shown.waitFor()
  const darkest = await watchDarkest(kiosk.page)
  // The ring lies on what a finger turns, and is touched itself.
  await kiosk.page.locator('button.ring[data-hotspot=spot-1]').click()
  await kiosk.page.locator('.word[data-open]').waitFor()
  await kiosk.page.locator('button.ring[data-hotspot=spot-1]').click()
  await kiosk.settled()
  const before = await kiosk.page.locator('hall-stage').screenshot()
  const rail = kiosk.page.locator('[data-rail=turn]').getByRole('slider')
  for (let turned = 0; turned < 4; turned += 1) await rail.press('ArrowRight')
  expect(await rail.getAttribute('aria-valuetext')).toBe('转了 72 度')
  await vi.waitFor(
    async () => expect((await kiosk.page.locator('hall-stage').screenshot()).equals(before)).toBe(false),
    { timeout: 60_000, interval: 200 },
  )
  expect(await darkest()).toBeGreaterThan(150)
  expect(await axeFaults(kiosk.page)).toEqual([])
  expect(kiosk.complaints).toEqual([])

  await kiosk.page.route('**/media/*.glb', (route) => route.fulfill({ body: 'no model' }))
  await kiosk.page.locator('[data-nav=back]').click()
  await openExhibit(kiosk.page, 'a-leaf-to-turn')
  await kiosk.page.locator('hall-plate img').waitFor()
  await kiosk.page.getByRole('heading', { name: '窝 nest' }).first().waitFor()
  // A word that belongs on the model points at nothing beside it.
  await kiosk.settled()
  expect(await kiosk.page.locator('[data-hotspot]').count()).toBe(0)
  expect(kiosk.complaints).toEqual([])
  await kiosk.context.close()
})

import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Screen } from '#content/schema/screen.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openExhibit } from '../support/openExhibit.ts'
import { openPage } from '../support/openPage.ts'
import { pushStream } from '../support/pushStream.ts'
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

const [WIDTH, HEIGHT] = [480, 270]
const STILL = '/wall/?still=12&tier=low'

const openDisplay = async (width: number, address = STILL) => {
  const display = await openPage(browser, hall, address, { width, height: HEIGHT })
  await display.page.locator('hall-wall[data-drawn]').waitFor()
  const id = await display.page.evaluate(() => localStorage.getItem('greenhall.screen') ?? '')
  return { ...display, id }
}

/** The picture without its words, as rows of RGB. */
async function pictureOf(page: Page) {
  await page.evaluate(() => {
    const words = document.querySelector('hall-wall')?.shadowRoot?.querySelector('main')
    if (words) words.style.visibility = 'hidden'
  })
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)]
}

const known = async (): Promise<Screen[]> => (await hall.asAdmin('GET', '/api/screens')).json()

test('staff hang two displays side by side: each draws its half of one picture, and the halves meet', async () => {
  const [left, right, alone] = [
    await openDisplay(WIDTH),
    await openDisplay(WIDTH),
    await openDisplay(2 * WIDTH),
  ]
  await expect
    .poll(async () => (await known()).map(({ id }) => id))
    .toEqual(expect.arrayContaining([left.id, right.id]))

  const desk = await openPage(browser, hall, '/upkeep/#walls', { signedIn: true, width: 1440, height: 900 })
  const { page } = desk
  await page.locator('wall-desk [data-act=add]').click()
  await page.locator('wall-form #name').fill('序厅大屏')
  for (const [field, value] of Object.entries({
    displayWidthMm: 960,
    displayHeightMm: 540,
    gapAcrossMm: 700,
  })) {
    await page.locator(`wall-form #${field}`).fill(String(value))
    await page.locator(`wall-form #${field}`).blur()
  }
  await page.locator('wall-form #cell-0-0').selectOption(left.id)
  await page.locator('wall-form #cell-1-0').selectOption(right.id)
  await page.locator('wall-form [data-act=save]').click()
  // Nobody has frames of 70 cm: nothing is lost of what was filled in.
  await page.locator('wall-desk [data-code="wall/gap-too-wide"]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.locator('wall-form #gapAcrossMm').fill('0')
  await page.locator('wall-form #gapAcrossMm').blur()
  await page.locator('wall-form [data-act=save]').click()
  const wall = await page.locator('wall-desk li[data-wall]').getAttribute('data-wall')

  for (const display of [left, right]) await display.page.locator(`hall-wall[data-wall="${wall}"]`).waitFor()
  // The title stands once, in the left display.
  await expect.poll(() => right.page.locator('wall-words header').count()).toBe(0)
  expect(await left.page.locator('wall-words header').count()).toBe(1)

  const [one, other, whole] = await Promise.all([left, right, alone].map(({ page }) => pictureOf(page)))
  let [different, looked] = [0, 0]
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = WIDTH - 24; x < WIDTH + 24; x += 1) {
      const drawn = x < WIDTH ? one?.(x, y) : other?.(x - WIDTH, y)
      const wanted = whole?.(x, y) ?? []
      looked += 1
      if (wanted.some((value, at) => Math.abs(value - (drawn?.[at] ?? -255)) > 6)) different += 1
    }
  expect(different / looked).toBeLessThan(0.002)

  await page.locator('wall-desk [data-act=pattern]').click()
  for (const display of [left, right])
    await display.page.locator('wall-pattern circle').waitFor({ state: 'attached' })
  await page.locator('wall-desk [data-act=pattern]').click()
  for (const display of [left, right])
    await display.page.locator('wall-pattern').waitFor({ state: 'detached' })

  // A broadcast runs over the whole wall: each display has its part of the picture, and the title stands once.
  const planned = { title: '听见落叶', startsAt: new Date().toISOString() }
  const broadcast = await (await hall.asAdmin('POST', '/api/broadcasts', planned)).json()
  const stream = await pushStream(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  for (const display of [left, right])
    await display.page.locator('wall-broadcast[playing]').waitFor({ state: 'attached' })
  const spanned = ({ page: shown }: { page: Page }) =>
    shown.locator('wall-broadcast video').evaluate((video: HTMLVideoElement) => {
      const { left: from, width } = video.getBoundingClientRect()
      return [from, width, video.videoWidth, video.currentTime > 0]
    })
  await expect.poll(() => spanned(left)).toEqual([0, 2 * WIDTH, 320, true])
  await expect.poll(() => spanned(right)).toEqual([-WIDTH, 2 * WIDTH, 320, true])
  expect(await left.page.locator('wall-broadcast .title').count()).toBe(1)
  expect(await right.page.locator('wall-broadcast .title').count()).toBe(0)
  await hall.asAdmin('POST', `/api/broadcasts/${broadcast.id}/end`)
  for (const display of [left, right])
    await display.page.locator('wall-broadcast').waitFor({ state: 'detached' })
  await stream.stop()

  for (const { complaints, context } of [left, right, alone, desk]) {
    expect(complaints.filter((line) => !line.includes('/api/walls'))).toEqual([])
    await context.close()
  }
})

test('a visitor throws an exhibit to the wall, steers it there, and takes it back', async () => {
  const wall = await openDisplay(320, '/wall/?tier=low')
  const kiosk = await openPage(browser, hall, '/kiosk/?still=4&tier=low', {
    ...{ width: 1080, height: 1920, scale: 0.2 },
  })
  await expect.poll(async () => (await known()).map(({ id }) => id)).toContain(wall.id)
  const plan = { name: '序厅', across: 1, down: 1, displayWidthMm: 1210, displayHeightMm: 680 }
  const hung = { gapAcrossMm: 0, gapDownMm: 0, places: [{ screen: wall.id, column: 0, row: 0 }] }
  for (const { id } of (await (await hall.asAdmin('GET', '/api/walls')).json()) as { id: string }[])
    await hall.asAdmin('DELETE', `/api/walls/${id}`)
  expect((await hall.asAdmin('POST', '/api/walls', { ...plan, ...hung })).status).toBe(201)

  await kiosk.page.locator('hall-attract').click()
  await openExhibit(kiosk.page, 'cherry-four-seasons')
  await kiosk.page.locator('[data-throw=free]').click()
  await kiosk.page.locator('[data-throw=mine]').waitFor()
  const season = () =>
    wall.page.evaluate(() => {
      const stage = document.querySelector('hall-wall')?.shadowRoot?.querySelector('hall-stage')
      const acted = (stage as unknown as { acted?: (seconds: number) => unknown } | null)?.acted?.(0)
      return (acted as { season?: number } | undefined)?.season
    })
  await wall.page.locator('hall-wall[data-screen="exhibit:cherry-four-seasons"]').waitFor()
  await expect.poll(season).toBe(0)
  await kiosk.page.locator('range-rail [role=slider]').press('End')
  await expect.poll(season).toBeGreaterThan(1)
  // Whoever leaves the exhibit takes it along.
  await kiosk.page.locator('[data-nav=back]').click()
  await expect.poll(season).toBeUndefined()
  for (const { complaints } of [wall, kiosk]) expect(complaints).toEqual([])
})

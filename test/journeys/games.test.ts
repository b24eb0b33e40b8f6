import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type WasteStream, wasteStream } from '#content/schema/exhibit.ts'
import type { DayBoards } from '#content/schema/score.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openExhibit as open } from '../support/openExhibit.ts'
import { openKiosk, kioskScreen as screen } from '../support/openKiosk.ts'
import type { Watched } from '../support/openPage.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

let hall: RunningHall
let browser: Browser
let watched: Watched
beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
  watched = await openKiosk(browser, hall, { width: 1080, height: 1920 })
  // Nobody waits for time to pass; until it is put on, it goes on as ever.
  await watched.page.clock.install()
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

describe('games', () => {
  test('a round of the youngest: twelve things home, a mark of two pictures, and the own row in today’s ten', async () => {
    const { page, complaints } = watched
    await open(page, 'waste-sorting')
    await page.locator('[data-act=board]').click()
    await page.getByText('第一个位置').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.locator('[data-act=back]').click()
    await page.locator('[data-level=sprout]').click()
    await page.locator('[data-act=start]').click()
    const controls = page.locator('sorting-controls')
    await page.locator('sorting-controls[data-phase=round]').waitFor()
    for (let thing = 0; thing < 12; thing++) {
      const [item, stream] = [
        await controls.getAttribute('data-item'),
        (await controls.getAttribute('data-stream')) as WasteStream,
      ]
      if (thing === 0) await page.locator(`[data-bin=${stream}]`).click()
      else await page.keyboard.press(String(wasteStream.options.indexOf(stream) + 1))
      // Keys are pressed faster than any finger could: the hall would not believe it.
      if (thing === 6) await page.clock.fastForward(10_000)
      // Each thing comes but once.
      await page.locator(`sorting-controls:not([data-item="${item}"])`).waitFor()
    }
    await page.locator('sorting-controls[data-phase=end]').waitFor()
    const points = Number(await controls.getAttribute('data-score'))
    // Twelve at 10 to 15 points and two whole flowers.
    expect(points).toBeGreaterThanOrEqual(160)
    expect(points).toBeLessThanOrEqual(220)
    for (const picture of ['snail', 'moon']) await page.locator(`[data-picture=${picture}]`).click()
    expect(await axeFaults(page)).toEqual([])
    await page.locator('[data-mark=done]').click()
    const own = page.locator('day-board [data-own=true][data-place="1"]')
    await own.getByText(`${points} 分`).waitFor()
    const told = async () => (await (await fetch(`${hall.url}/api/scores`)).json()) as DayBoards
    await expect
      .poll(async () => (await told()).boards, { timeout: 15_000 })
      .toMatchObject([
        { game: 'sorting', level: 'sprout', rounds: 1, rows: [{ mark: ['snail', 'moon'], points }] },
      ])
    // Somebody plays at another screen meanwhile: the open board shows it before long.
    const at = new Date().toISOString()
    const screenId = await page.evaluate(() => localStorage.getItem('greenhall.screen'))
    const other = {
      id: crypto.randomUUID(),
      screen: screenId,
      game: 'sorting',
      level: 'sprout',
      playedAt: at,
    }
    const sent = await fetch(`${hall.url}/api/scores`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        sentAt: at,
        scores: [{ ...other, mark: ['sun', 'fish'], points: 100, seconds: 40 }],
      }),
    })
    expect(await sent.json()).toMatchObject({ refused: [] })
    await page.clock.fastForward(15_000)
    await page.locator('day-board [data-own=false][data-place="2"]').getByText('100 分').waitFor()
    await page.locator('[data-tab=shelf]').click()
    await page.getByText('没有一样难得住你').waitFor()
    expect(complaints).toEqual([])
    await page.locator('[data-nav=back]').click()
    await screen(page, 'home')
  })

  test('a leaf is called by its name, and the next one comes', async () => {
    const { page, complaints } = watched
    await open(page, 'whose-leaf-whose-wing')
    const guide = page.locator('fieldguide-controls')
    await page.locator('[data-guide=start]').click()
    await page.locator(`[data-name=${await guide.getAttribute('data-species')}]`).click()
    await page.locator('fieldguide-controls[data-score="10"]').waitFor()
    await page.locator('[data-guide=next]').click()
    await page.locator('[data-name]:enabled').nth(2).waitFor()
    expect(complaints).toEqual([])
    await page.locator('[data-nav=back]').click()
    await screen(page, 'home')
  })
})

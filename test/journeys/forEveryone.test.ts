import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openExhibit } from '../support/openExhibit.ts'
import { openPage } from '../support/openPage.ts'
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

const SCREENS = [
  { name: 'portrait', width: 720, height: 1280 },
  { name: 'landscape', width: 1280, height: 720 },
] as const
const WISHES = ['reach', 'large', 'contrast', 'calm', 'steps'] as const

const screen = (page: Page, name: string) => page.locator(`hall-kiosk[data-screen=${name}]`).waitFor()
const visit = async ({ width, height }: { width: number; height: number }, locale: 'zh' | 'en' = 'zh') => {
  const watched = await openPage(browser, hall, '/kiosk/?still=4&tier=low', { width, height, locale })
  await watched.page.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor({ timeout: 120_000 })
  await watched.page.mouse.click(width / 2, height / 2)
  await screen(watched.page, 'home')
  return watched
}
const wishFor = async (page: Page, ...wishes: string[]) => {
  await page.locator('[data-nav=comfort]').click()
  for (const wish of wishes) await page.locator(`[data-comfort=${wish}]`).click()
  await page.locator('[data-comfort=close]').click()
}
const cherry = async (page: Page) => {
  await openExhibit(page, 'cherry-four-seasons')
  await page.locator('hall-kiosk[data-screen=exhibit] hall-controls').waitFor({ state: 'attached' })
}
/** Where what can be pressed begins, in parts of the screen's height. */
const highest = (page: Page, selector: string) =>
  page
    .locator(selector)
    .evaluateAll((targets) =>
      Math.min(...targets.map((one) => one.getBoundingClientRect().top / innerHeight)),
    )

describe.each(SCREENS)('on a $name screen', (size) => {
  test('home, an exhibit, its quiz and the sheet of wishes are clean for axe, as they are and with every wish', async () => {
    const { page, context, complaints } = await visit(size)
    const look = async (where: string) => {
      // Half faded in, words are paler than they will be.
      await page.waitForFunction(() =>
        document.getAnimations().every(({ playState }) => playState === 'finished'),
      )
      expect([where, await axeFaults(page)]).toEqual([where, []])
    }
    for (const wishes of [[], WISHES]) {
      if (wishes.length > 0) await wishFor(page, ...wishes)
      await look(`home ${wishes}`)
      await cherry(page)
      await look(`exhibit ${wishes}`)
      await page.locator('[data-nav=quiz]').click()
      await look(`quiz ${wishes}`)
      await page.locator('[data-nav=back]').click()
      await page.locator('[data-nav=comfort]').click()
      await look(`wishes ${wishes}`)
      await page.locator('[data-comfort=close]').click()
      await page.locator('[data-nav=back]').click()
    }
    expect(complaints).toEqual([])
    await context.close()
  })
})

test('wishes last for the visit, and the next visitor finds the screen as it was', async () => {
  const { page, context } = await visit(SCREENS[0], 'en')
  await wishFor(page, ...WISHES)
  expect(await page.locator('hall-kiosk').getAttribute('data-comfort')).toBe(WISHES.join(' '))
  await cherry(page)
  expect(await page.locator('hall-kiosk').getAttribute('data-comfort')).toBe(WISHES.join(' '))
  await page.locator('[data-nav=back]').click()
  await page.locator('[data-nav=back]').click()
  await screen(page, 'attract')
  expect(await page.locator('hall-kiosk').getAttribute('data-comfort')).toBe('')
  await context.close()
})

test('with two keys alone a visitor opens an exhibit and answers its first question', async () => {
  const { page, context, complaints } = await visit(SCREENS[1])
  await wishFor(page, 'steps')
  const stepTo = async (selector: string) => {
    const target = page.locator(selector).first()
    for (let steps = 0; steps < 40; steps++) {
      const [at, ring] = [await target.boundingBox(), await page.locator('hall-steps .ring').boundingBox()]
      if (at && ring && Math.abs(at.x - ring.x) < 2 && Math.abs(at.y - ring.y) < 2) break
      await page.keyboard.press('Space')
      await page.waitForTimeout(40)
    }
    await page.keyboard.press('Enter')
  }
  await page.locator('hall-steps .ring').waitFor()
  await stepTo('[data-suggest]')
  await screen(page, 'exhibit')
  await stepTo('[data-nav=quiz]')
  await screen(page, 'quiz')
  await stepTo('[data-choice="1"]')
  await page.locator('[data-quiz=next]').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

test('within reach, all there is to press on an upright screen lies in its lower half', async () => {
  const { page, context } = await visit(SCREENS[0])
  await wishFor(page, 'reach')
  expect(await highest(page, 'hall-home button:visible')).toBeGreaterThan(0.5)
  await cherry(page)
  await page.locator('[data-hotspot]').first().waitFor()
  expect(await highest(page, '[data-hotspot]:visible')).toBeGreaterThan(0.6)
  await page.locator('[data-hotspot=soil]').click()
  await page.getByText('1 厘米表土').first().waitFor()
  await context.close()
})

test('by itself the ring goes on at the pace that was chosen', async () => {
  const { page, context } = await visit(SCREENS[0])
  await page.locator('[data-nav=comfort]').click()
  await page.locator('[data-comfort=steps]').click()
  await page.locator('hall-comfort [data-choose="2"]').click()
  await page.locator('[data-comfort=close]').click()
  const ring = page.locator('hall-steps .ring')
  await ring.waitFor()
  const first = await ring.boundingBox()
  await expect.poll(() => ring.boundingBox(), { timeout: 6_000 }).not.toEqual(first)
  await context.close()
})

test('a very wide screen takes two visitors, each with a visit of their own', async () => {
  const { page, context, complaints } = await openPage(browser, hall, '/kiosk/?still=4&tier=low', {
    width: 1920,
    height: 540,
  })
  const [left, right] = [page.frameLocator('iframe').first(), page.frameLocator('iframe').last()]
  for (const half of [left, right])
    await half.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor({ timeout: 120_000 })
  await page.mouse.click(400, 270)
  await left.locator('hall-kiosk[data-screen=home]').waitFor()
  await left.locator('[data-nav=language]').click()
  expect(await right.locator('hall-kiosk').getAttribute('data-screen')).toBe('attract')
  await left.getByText('Where shall we wander').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

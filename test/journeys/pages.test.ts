import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
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

const DESK_AND_PHONE = [
  ['zh', 1280, 800],
  ['en', 412, 860],
] as const
/** Pictures are drawn in software here: two fifths of a screen's size. */
const SCREENS = [
  ['zh', 768, 432],
  ['en', 432, 768],
] as const
const PAGES = [
  ['/', 'doors-page', DESK_AND_PHONE],
  ['/live/', 'live-page', DESK_AND_PHONE],
  ['/live/rules', 'counting-rules', DESK_AND_PHONE],
  ['/host/', 'host-page', DESK_AND_PHONE],
  ['/stats/', 'stats-page', DESK_AND_PHONE],
  ['/upkeep/', 'upkeep-today', DESK_AND_PHONE],
  ['/editor/', 'exhibit-desk', DESK_AND_PHONE],
  ['/editor/#editions', 'edition-history', DESK_AND_PHONE],
  ['/kiosk/?still=4&tier=low', 'hall-kiosk[data-drawn]', SCREENS],
  ['/wall/?still=4&tier=low', 'hall-wall[data-drawn]', SCREENS],
] as const

test.each(PAGES)(
  '%s is clean for everyone (axe) and breaks no rule of its own policy, in both languages',
  async (path, ready, looks) => {
    for (const [locale, width, height] of looks) {
      const { page, context, complaints, settled } = await openPage(browser, hall, path, {
        locale,
        width,
        height,
        signedIn: true,
      })
      await page.locator(ready).first().waitFor()
      // A wall says everything in both, Chinese first.
      const spoken = path.startsWith('/wall/') ? 'zh' : locale
      await page.locator(`html[lang|=${spoken}]`).waitFor()
      await settled()
      expect([path, locale, await axeFaults(page)]).toEqual([path, locale, []])
      expect(complaints).toEqual([])
      await context.close()
    }
  },
)

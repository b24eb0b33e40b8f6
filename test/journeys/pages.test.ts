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

const PAGES = [
  ['/', 'doors-page'],
  ['/live/', 'live-page'],
  ['/live/rules', 'counting-rules'],
  ['/host/', 'host-page'],
  ['/stats/', 'stats-page'],
  ['/upkeep/', 'upkeep-page'],
  ['/editor/', 'edition-history'],
  ['/kiosk/?still=4&tier=low', 'hall-kiosk[data-drawn]'],
  ['/wall/?still=4&tier=low', 'hall-wall[data-drawn]'],
] as const

test.each(PAGES)(
  '%s is clean for everyone (axe) and breaks no rule of its own policy, in both languages',
  async (path, ready) => {
    for (const [locale, width, height] of [
      ['zh', 1280, 800],
      ['en', 412, 860],
    ] as const) {
      const { page, context, complaints } = await openPage(browser, hall, path, {
        locale,
        width,
        height,
        signedIn: true,
      })
      await page.locator(ready).first().waitFor()
      await page.waitForTimeout(800)
      expect([path, locale, await axeFaults(page)]).toEqual([path, locale, []])
      expect(complaints).toEqual([])
      await context.close()
    }
  },
)

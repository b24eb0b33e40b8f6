import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage } from '../support/openPage.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  nodes: { target: unknown[]; failureSummary?: string }[]
}

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
      // Through the debugger, since the page's policy rightly lets no script in.
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() =>
        (
          window as unknown as {
            axe: { run: (on: Document, how: object) => Promise<{ violations: Violation[] }> }
          }
        ).axe.run(document, { resultTypes: ['violations'] }),
      )
      const said = violations.map(
        ({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} ${nodes[0]?.failureSummary ?? ''}`,
      )
      expect([path, locale, said]).toEqual([path, locale, []])
      expect(complaints).toEqual([])
      await context.close()
    }
  },
)

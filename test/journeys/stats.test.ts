import { readFileSync } from 'node:fs'
import { Workbook } from 'exceljs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { audienceRows } from '../support/audienceRows.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { createCmcdPlayer } from '../support/cmcdPlayer.ts'
import { hallDatabase } from '../support/hallDatabase.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage } from '../support/openPage.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

let hall: RunningHall
let browser: Browser
let broadcast: string
const VIEWS = 120
/** In the present year, whichever it is. */
const ON_AIR = new Date(
  Math.max(Date.now() - 86_400_000, Date.UTC(new Date().getUTCFullYear(), 0, 1)),
).toISOString()
const after = (seconds: number) => new Date(Date.parse(ON_AIR) + seconds * 1000).toISOString()

beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
  const database = hallDatabase(hall)
  const rows = audienceRows(database)
  broadcast = await rows.plan({ startsAt: ON_AIR, onAirAt: ON_AIR, endedAt: after(3600) })
  await rows.seed(broadcast, ON_AIR, [
    ...Array.from({ length: VIEWS }, (_, place) => ({
      began: place * 20,
      watched: 30 + place * 9,
      playback: { startup_ms: 500 + place },
    })),
    { began: 60, watched: 40, facts: { agent: 'bot' as const } },
    { began: 4000, watched: 90, facts: { region: '江苏', device: 'computer' as const } },
  ])
  await database.destroy()
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

test('from the year to one broadcast: charts are drawn, in both languages, and taken home as a table and on paper', async () => {
  const { page, complaints } = await openPage(browser, hall, '/stats/', { signedIn: true, locale: 'zh' })
  await page.locator('year-panel chart-figure[data-drawn]').waitFor()
  expect(await page.locator('year-panel .chart svg path').count()).toBeGreaterThan(8)
  expect(await page.locator('[data-figure=goal-views]').textContent()).toBe(String(VIEWS + 1))
  expect(await page.locator('[data-forecast=early]').textContent()).toBe('还早')
  expect(await page.locator('[data-beside=bot] td').allTextContents()).toEqual(['1', '1'])
  expect(await axeFaults(page)).toEqual([])

  await page.getByRole('link', { name: '听见落叶' }).click()
  await page.locator('broadcast-view chart-figure[data-drawn]').nth(3).waitFor()
  expect(await page.locator('broadcast-view .chart svg').count()).toBe(4)
  await page.waitForFunction((id) => location.hash === `#broadcast/${id}`, broadcast)
  expect(await page.locator('broadcast-view [data-figure=views]').textContent()).toBe(String(VIEWS + 1))
  await page.getByText('看表格').first().click()
  await page.getByRole('region', { name: '同时在看' }).getByRole('row').nth(60).waitFor()
  expect(await axeFaults(page)).toEqual([])

  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Watching at once' }).waitFor()
  await page.getByRole('rowheader', { name: 'Jiangsu' }).waitFor()

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as .xlsx' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('听见落叶.xlsx')
  const book = new Workbook()
  await book.xlsx.load(readFileSync(await download.path()) as never)
  expect(book.getWorksheet('Overview')?.getCell('B8').value).toBe(VIEWS + 1)

  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Print report' }).isVisible()).toBe(false)
  expect(await page.getByText('Greenhall · printed').isVisible()).toBe(true)
  const paper = await page.pdf({ preferCSSPageSize: true })
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  expect(complaints).toEqual([])
})

test('figures move without a reload while somebody watches', async () => {
  const { page, complaints } = await openPage(browser, hall, '/stats/', {
    signedIn: true,
    width: 390,
    height: 844,
  })
  await page.locator('year-panel chart-figure[data-drawn]').waitFor()
  const starts = page.locator(`[data-broadcast="${broadcast}"] [data-figure=starts]`)
  expect(await starts.textContent()).toBe(String(VIEWS + 1))
  const watch = await fetch(`${hall.url}/api/broadcasts/${broadcast}/watch`, { method: 'POST' })
  const { token } = (await watch.json()) as { token: string }
  await createCmcdPlayer({ url: hall.url, token, nowMs: Date.now }).say({ event: 'ps' })
  await page.waitForFunction(
    ([id, wanted]) => {
      const places: ParentNode[] = [document]
      for (const place of places) {
        const cell = place.querySelector(`[data-broadcast="${id}"] [data-figure=starts]`)
        if (cell) return cell.textContent === wanted
        for (const { shadowRoot } of place.querySelectorAll('*')) if (shadowRoot) places.push(shadowRoot)
      }
      return false
    },
    [broadcast, String(VIEWS + 2)],
    { timeout: 15_000 },
  )
  expect(complaints).toEqual([])
})

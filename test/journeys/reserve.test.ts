import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
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

test('a viewer reserves, is told of a new time, watches, and says in two taps how it was; staff read it', async () => {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  const planned = await hall.asAdmin('POST', '/api/broadcasts', { title: '听见落叶', startsAt: inHours(30) })
  const { id, streamKey } = (await planned.json()) as HostedBroadcast
  const { page, complaints } = await openPage(browser, hall, '/live/')

  await page.getByRole('button', { name: '预约《听见落叶》', exact: true }).click()
  const mine = page.locator(`[data-mine="${id}"]`)
  await mine.getByText('1 天 5 小时').waitFor()
  await mine.locator('[data-count="1"]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  const href = await mine.locator('[data-act=calendar]').getAttribute('href')
  const file = await (await fetch(`${hall.url}${href}`)).text()
  expect(file).toContain('SUMMARY:听见落叶\r\n')
  expect(file).toContain(`UID:${id}@greenhall\r\n`)

  // It begins in five minutes instead: told at the next visit, and reminded of once.
  await hall.asAdmin('PATCH', `/api/broadcasts/${id}`, { startsAt: inHours(1 / 12) })
  await page.context().grantPermissions(['notifications'])
  await page.goto(`${hall.url}/live/`)
  await page.locator('[data-due=soon]').waitFor()
  await page.locator('[data-news=moved]').getByRole('button').click()
  await page.locator('[data-news=moved]').waitFor({ state: 'detached' })
  const reminded = await page.evaluate(() => localStorage.getItem('greenhall.reminded'))
  expect(reminded?.match(new RegExp(`${id} .* soon`, 'g'))).toHaveLength(1)
  await page.goto(`${hall.url}/live/${id}`)
  await page.locator('[data-act=take-back]').waitFor()
  expect(await axeFaults(page)).toEqual([])

  const stream = await pushStream(`${hall.rtmpUrl}/${streamKey}`)
  await page.locator('[data-state=onAir]').first().waitFor()
  const views = async () => (await (await fetch(`${hall.url}/api/broadcasts/${id}/audience`)).json()).views
  await expect.poll(views, { timeout: 30_000 }).toBe(1)
  await hall.asAdmin('POST', `/api/broadcasts/${id}/end`)
  await stream.stop()

  await page.locator('[data-score=satisfied]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.locator('[data-score=satisfied]').click()
  await page.locator('[data-reason=learned]').click()
  await page.getByText('谢谢您，我们收到了').waitFor()
  // Nobody is asked twice.
  const told = page.waitForResponse((reply) => reply.url().endsWith(`/api/broadcasts/${id}/ratings`))
  await page.reload()
  await told
  expect(await page.locator('[data-score]').count()).toBe(0)

  const stats = await openPage(browser, hall, '/stats/', { signedIn: true })
  const row = stats.page.locator(`[data-rated="${id}"]`)
  await row.waitFor()
  expect(await row.locator('td').allInnerTexts()).toEqual([
    '1 / 1',
    '100.0%',
    '100.0%',
    '20.6%',
    '长了知识 1',
  ])
  expect(await axeFaults(stats.page)).toEqual([])
  expect([complaints, stats.complaints]).toEqual([[], []])
})

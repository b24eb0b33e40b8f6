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

test('a viewer goes back, follows live again, jumps to a chapter, and watches the replay, which counts', async () => {
  const planned = await hall.asAdmin('POST', '/api/broadcasts', {
    title: '听见落叶',
    startsAt: new Date().toISOString(),
  })
  const { id, streamKey } = (await planned.json()) as HostedBroadcast
  const { page, complaints } = await openPage(browser, hall, `/live/${id}`)
  const stream = await pushStream(`${hall.rtmpUrl}/${streamKey}`)
  const bar = page.getByRole('slider', { name: '进度' })
  const value = async () => Number(await bar.getAttribute('aria-valuenow'))
  const longest = async () => Number(await bar.getAttribute('aria-valuemax'))
  await page.locator('[data-state=onAir]').first().waitFor()
  await hall.asAdmin('POST', `/api/broadcasts/${id}/chapters`, { title: '第一片叶子' })
  await hall.asAdmin('POST', `/api/broadcasts/${id}/overlay`, {
    words: { kind: 'lowerThird', title: '胡静', line: '园林工程师' },
  })
  await page.locator('picture-overlay').getByText('胡静').waitFor()
  await expect.poll(longest, { timeout: 40_000 }).toBeGreaterThan(14)

  // Back to the beginning: the picture stays there, and a way to live is offered.
  await page.keyboard.press('Home')
  await page.locator('[data-act=to-live]').waitFor()
  await new Promise((later) => setTimeout(later, 3000))
  expect(await value()).toBeLessThan(8)
  await page.locator('[data-act=settings]').click()
  await page.getByText('1.5×').click()
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(
    await page
      .locator('video')
      .first()
      .evaluate((video: HTMLVideoElement) => video.playbackRate),
  ).toBe(1.5)

  await page.locator('[data-act=to-live]').click()
  await page.getByText('直播中').first().waitFor()
  await expect.poll(async () => (await longest()) - (await value())).toBeLessThan(5)
  await page.keyboard.press('k')
  expect(
    await page
      .locator('video')
      .first()
      .evaluate((video: HTMLVideoElement) => video.paused),
  ).toBe(true)
  await page.keyboard.press('k')
  await page.getByRole('button', { name: '第一片叶子' }).click()
  await page.locator('[data-act=to-live]').waitFor()

  await hall.asAdmin('POST', `/api/broadcasts/${id}/end`)
  await stream.stop()
  await page.locator('[data-act=replay]:not([disabled])').waitFor({ timeout: 10_000 })

  const again = await openPage(browser, hall, `/live/${id}`)
  await again.page.locator('[data-act=replay]:not([disabled])').click()
  await again.page.locator('[data-state=replay]').first().waitFor({ timeout: 60_000 })
  const views = async () => (await (await fetch(`${hall.url}/api/broadcasts/${id}/audience`)).json()).views
  await expect.poll(views, { timeout: 60_000 }).toBe(2)
  expect([complaints, again.complaints]).toEqual([[], []])
})

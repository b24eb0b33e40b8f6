import type { Browser, Page } from 'playwright-core'
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

const look = (page: Page) =>
  page
    .locator('video')
    .first()
    .evaluate(({ currentTime, videoWidth, paused }: HTMLVideoElement) => ({
      currentTime,
      videoWidth,
      paused,
    }))
async function choose(page: Page, quality: string) {
  const settings = page.locator('player-settings')
  if (!(await settings.isVisible())) await page.locator('[data-act=settings]').click()
  await settings.getByText(quality, { exact: true }).click()
}
async function goesOn(page: Page) {
  const { currentTime } = await look(page)
  await expect
    .poll(async () => (await look(page)).currentTime, { timeout: 20_000 })
    .toBeGreaterThan(currentTime + 1)
}

test('a viewer does without the picture and takes it back, live and in the replay, and keeps the place', async () => {
  const planned = await hall.asAdmin('POST', '/api/broadcasts', {
    title: '听见落叶',
    startsAt: new Date().toISOString(),
  })
  const { id, streamKey } = (await planned.json()) as HostedBroadcast
  const { page, complaints } = await openPage(browser, hall, `/live/${id}`)
  const stream = await pushStream(`${hall.rtmpUrl}/${streamKey}`)
  await page.locator('[data-state=onAir]').first().waitFor()
  await goesOn(page)

  await choose(page, '只听声音')
  await page.locator('.sound-alone').waitFor()
  await expect.poll(async () => (await look(page)).videoWidth, { timeout: 20_000 }).toBe(0)
  await goesOn(page)
  await page.getByText('直播中').first().waitFor()
  expect(await axeFaults(page)).toEqual([])
  await choose(page, '自动')
  await expect.poll(async () => (await look(page)).videoWidth, { timeout: 20_000 }).toBe(320)
  await page.locator('.sound-alone').waitFor({ state: 'detached' })
  await goesOn(page)

  const longest = async () =>
    Number(await page.getByRole('slider', { name: '进度' }).getAttribute('aria-valuemax'))
  await expect.poll(longest, { timeout: 60_000 }).toBeGreaterThan(24)
  await hall.asAdmin('POST', `/api/broadcasts/${id}/end`)
  await stream.stop()
  await page.locator('[data-act=replay]:not([disabled])').click({ timeout: 20_000 })
  await page.locator('[data-state=replay]').first().waitFor()
  await goesOn(page)
  await page
    .locator('video')
    .first()
    .evaluate((video: HTMLVideoElement) => {
      video.currentTime = 12
    })
  await choose(page, '只听声音')
  await page.locator('.sound-alone').waitFor()
  await expect.poll(async () => (await look(page)).currentTime, { timeout: 20_000 }).toBeGreaterThan(12.5)
  expect(await look(page)).toMatchObject({ videoWidth: 0, paused: false })
  await choose(page, '180p')
  await expect.poll(async () => (await look(page)).videoWidth, { timeout: 20_000 }).toBe(320)
  expect((await look(page)).currentTime).toBeGreaterThan(12.5)
  expect(complaints).toEqual([])
}, 180_000)

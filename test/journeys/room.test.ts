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

async function say(page: Page, text: string) {
  await page.getByLabel('说一句').fill(text)
  await page.keyboard.press('Enter')
}
const list = (page: Page) => page.getByRole('log')
const flying = (page: Page, text: string) => page.locator('danmaku-layer').getByText(text)

test('two viewers talk over the picture, a host sees to it, and in the replay it comes back at its moment', async () => {
  const planned = await hall.asAdmin('POST', '/api/broadcasts', {
    title: '听见落叶',
    startsAt: new Date().toISOString(),
  })
  const { id, streamKey } = (await planned.json()) as HostedBroadcast
  const stream = await pushStream(`${hall.rtmpUrl}/${streamKey}`)
  const [writer, reader, host] = await Promise.all([
    openPage(browser, hall, `/live/${id}`),
    openPage(browser, hall, `/live/${id}`),
    openPage(browser, hall, '/host/', { signedIn: true }),
  ])
  await host.page.getByText('听见落叶').first().click()
  const desk = host.page.locator('room-desk')
  for (const { page } of [writer, reader]) await page.locator('[data-state=onAir]').first().waitFor()

  // What is said stands in the other's list and flies over the picture.
  await say(writer.page, '银杏真黄')
  await list(reader.page).getByText('银杏真黄').waitFor()
  await flying(reader.page, '银杏真黄').waitFor()
  await reader.page.locator('[data-act=like]').click()
  await writer.page.getByRole('button', { name: /喜欢, 1 次/ }).waitFor()
  expect(await axeFaults(reader.page)).toEqual([])

  // Switched off, nothing flies, also after a reload; the list goes on.
  await reader.page.locator('[data-act=danmaku]').click()
  await reader.page.reload()
  await list(reader.page).getByText('银杏真黄').waitFor()
  await say(writer.page, '叶子在落')
  await list(reader.page).getByText('叶子在落').waitFor()
  expect(await flying(reader.page, '叶子在落').count()).toBe(0)

  // Refused is told in words; held waits for the host's key.
  await say(reader.page, '加微信聊')
  await reader.page.getByText('这里不放广告').waitFor()
  await say(writer.page, '有威信的老师，加威信')
  await writer.page.getByText('主持人看过，就会出现').waitFor()
  expect(await list(reader.page).getByText('加威信').count()).toBe(0)
  await desk.locator('[data-queue="1"] li').focus()
  await host.page.keyboard.press('a')
  await list(reader.page).getByText('加威信').waitFor()
  expect(await axeFaults(host.page)).toEqual([])

  // One key: off every picture and out of every list.
  await flying(writer.page, '加威信').waitFor()
  await host.page.keyboard.press('F8')
  await desk.getByText('已经清屏').waitFor()
  await expect.poll(() => writer.page.locator('danmaku-layer .sky span').count()).toBe(0)
  await expect.poll(() => list(reader.page).locator('li').count()).toBe(0)

  // A host who was mistaken brings one back; in the replay it flies when its moment comes.
  await desk.getByRole('button', { name: '放出来：银杏真黄' }).click()
  await desk.getByText('放出来了').waitFor()
  await hall.asAdmin('POST', `/api/broadcasts/${id}/end`)
  await stream.stop()
  const late = await openPage(browser, hall, `/live/${id}`)
  await late.page.locator('[data-act=replay]:not([disabled])').click({ timeout: 20_000 })
  await flying(late.page, '银杏真黄').waitFor({ timeout: 30_000 })
  expect(await list(late.page).getByText('叶子在落').count()).toBe(0)
  const complaints = [writer, reader, host, late].flatMap((one) => one.complaints)
  expect(complaints).toEqual([])
}, 120_000)

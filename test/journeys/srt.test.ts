import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { callSrt } from '../support/callSrt.ts'
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

test('a host opens the SRT door, calls the address it shows, is seen, and comes back after the hall was killed', async () => {
  const planned = await hall.asAdmin('POST', '/api/broadcasts', {
    title: '雨里的梧桐',
    startsAt: new Date().toISOString(),
  })
  const { id } = (await planned.json()) as HostedBroadcast
  const host = await openPage(browser, hall, '/host/', { signedIn: true })
  await host.page.locator('.entry').first().click()
  const panel = host.page.locator('srt-panel')
  await panel.locator('[data-act=srt][data-open=false]').click()
  await panel.locator('[data-act=srt][data-open=true]').waitFor()
  await panel.getByText(`UDP 端口 ${hall.ports.srt}、${hall.ports.srt + 1}`).waitFor()
  expect(await axeFaults(host.page)).toEqual([])
  const address = () => panel.locator('copy-line').first().locator('input').inputValue()
  expect(await address()).toMatch(/^•+$/)
  await host.page.locator('[data-act=reveal]').click()
  const caller = await callSrt(await address())
  const shown = () => host.page.locator('[data-shown=main]').waitFor({ timeout: 60_000 })
  await shown()
  expect(await panel.locator('[data-act=srt]').isDisabled()).toBe(true)
  const viewer = await openPage(browser, hall, `/live/${id}`)
  await viewer.page.locator('[data-state=onAir]').first().waitFor({ timeout: 60_000 })
  expect([host.complaints, viewer.complaints]).toEqual([[], []])

  hall.process.kill('SIGKILL')
  const { dataDir, ports } = hall
  hall = await startHall({ dataDir, ports })
  const read = async () =>
    (await (await hall.asAdmin('GET', `/api/broadcasts/${id}/ingest`)).json()) as HostedBroadcast
  await expect.poll(async () => (await read()).shown, { timeout: 60_000, interval: 500 }).toBe('main')
  await caller.stop()
}, 240_000)

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage } from '../support/openPage.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'

let hall: RunningHall
let browser: Browser
beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser({ devices: true })])
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

test('a host goes live from the browser: camera and microphone, a count of three, and viewers see it', async () => {
  const planned = await hall.asAdmin('POST', '/api/broadcasts', {
    title: '窗外的鸟',
    startsAt: new Date().toISOString(),
  })
  const { id } = (await planned.json()) as HostedBroadcast
  const host = await openPage(browser, hall, '/host/', { signedIn: true })
  await host.page.locator('.entry').first().click()
  await host.page.locator('[data-act=studio]').click()
  const studio = host.page.locator('studio-panel')
  await studio.locator('#camera option').first().waitFor({ state: 'attached' })
  await expect
    .poll(async () => Number(await studio.getByRole('meter').getAttribute('aria-valuenow')), {
      timeout: 15_000,
    })
    .toBeGreaterThan(0)
  expect(await axeFaults(host.page)).toEqual([])
  await studio.locator('[data-act=go]').click()
  await studio.locator('[data-airing=sending]').waitFor({ timeout: 30_000 })

  const viewer = await openPage(browser, hall, `/live/${id}`)
  await viewer.page.locator('[data-state=onAir]').first().waitFor({ timeout: 60_000 })
  await studio.locator('[data-act=mute]').click()
  await studio.locator('[data-act=cover]').click()
  const read = async () =>
    (await (await hall.asAdmin('GET', `/api/broadcasts/${id}/ingest`)).json()) as HostedBroadcast
  expect((await read()).live).toMatchObject({ audio: 'mp4a.40.2' })

  expect([host.complaints, viewer.complaints]).toEqual([[], []])
  await viewer.page.close()

  // The hall is killed under the host's feet: the browser begins again by itself.
  hall.process.kill('SIGKILL')
  const { dataDir, ports } = hall
  hall = await startHall({ dataDir, ports })
  await expect.poll(async () => (await read()).shown, { timeout: 60_000, interval: 500 }).toBe('main')
  await studio.locator('[data-airing=sending]').waitFor({ timeout: 10_000 })

  await studio.locator('[data-act=leave]').click()
  await expect.poll(async () => (await read()).shown, { timeout: 20_000 }).toBe('backSoon')
  await host.page.close()
  await hall.asAdmin('POST', `/api/broadcasts/${id}/end`)
}, 240_000)

test('a second browser stands by as the backup, and takes over when the first leaves', async () => {
  const planned = await hall.asAdmin('POST', '/api/broadcasts', {
    title: '夜里的虫',
    startsAt: new Date(Date.now() + 60_000).toISOString(),
  })
  const { id } = (await planned.json()) as HostedBroadcast
  const read = async () =>
    (await (await hall.asAdmin('GET', `/api/broadcasts/${id}/ingest`)).json()) as HostedBroadcast
  const enter = async () => {
    const { page, complaints } = await openPage(browser, hall, '/host/', { signedIn: true })
    await page.locator('.entry', { hasText: '夜里的虫' }).click()
    await page.locator('[data-act=studio]').click()
    return { studio: page.locator('studio-panel'), complaints }
  }
  const first = await enter()
  expect(await first.studio.locator('[data-act=role-main]').getAttribute('aria-pressed')).toBe('true')
  await first.studio.locator('[data-act=go]').click()
  await first.studio.locator('[data-airing=sending]').waitFor({ timeout: 30_000 })
  await expect.poll(async () => (await read()).shown, { timeout: 30_000 }).toBe('main')

  const second = await enter()
  await second.studio.locator('[data-act=role-backup][aria-pressed=true]').waitFor()
  await second.studio.locator('[data-act=go]').click()
  await second.studio.locator('[data-airing=sending]').waitFor({ timeout: 60_000 })
  await expect.poll(async () => (await read()).backup, { timeout: 30_000 }).not.toBeNull()
  expect((await read()).shown).toBe('main')
  await second.studio.locator('[data-air=standingBy]').waitFor()
  await first.studio.locator('[data-act=leave]').click()
  await expect.poll(async () => (await read()).shown, { timeout: 30_000 }).toBe('backup')
  await second.studio.locator('[data-air=onAir]').waitFor()
  await second.studio.locator('[data-act=leave]').click()
  expect([first.complaints, second.complaints]).toEqual([[], []])
}, 180_000)

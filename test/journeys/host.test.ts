import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Broadcast, HostedBroadcast } from '#content/schema/broadcast.ts'
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
const read = async <T>(path: string) => (await (await hall.asAdmin('GET', path)).json()) as T

test('a host plans, tests unseen, goes on air without pushing again, marks, names, ends, and takes the recording home', async () => {
  const { page, complaints } = await openPage(browser, hall, '/host/', { signedIn: true })
  await page.locator('[data-act=plan]').click()
  const form = page.locator('plan-form')
  await form.locator('#title').fill('听见落叶')
  const soon = new Date(Date.now() + 60_000)
  const local = new Date(soon.getTime() - soon.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
  await form.locator('#startsAt').fill(local)
  await form.locator('#runDown').fill('开场')
  await form.locator('button[type=submit]').click()
  expect(await axeFaults(page)).toEqual([])
  await form.getByText('每一行都要以分钟开头').waitFor()
  await form.locator('#runDown').fill('5 开场\n30 听叶')
  await form.locator('#people').fill('胡静，园林工程师')
  await form.locator('#cover').setInputFiles('content/design/kiosk.jpg')
  await form.locator('img').waitFor()
  await form.locator('button[type=submit]').click()

  await page.locator('[data-check=stream][data-state=missing]').waitFor()
  await page.locator('[data-act=rehearse]').click()
  await page.locator('[data-rehearsal=true]').waitFor()
  const [planned] = await read<Broadcast[]>('/api/broadcasts')
  expect(planned).toMatchObject({ minutes: 35, people: [{ name: '胡静', role: '园林工程师' }] })
  const { streamKey } = await read<HostedBroadcast>(`/api/broadcasts/${planned?.id}/ingest`)
  const stream = await pushStream(`${hall.rtmpUrl}/${streamKey}`)
  await page.locator('[data-check=tested][data-state=done]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  // Nobody sees it.
  expect((await read<Broadcast>(`/api/broadcasts/${planned?.id}`)).status).toBe('planned')
  expect((await fetch(`${hall.url}${planned?.playlistUrl}`)).status).toBe(404)

  await page.locator('[data-act=rehearse]').click()
  await page.locator('air-desk').waitFor()
  await page.locator('[data-act=mark-next]').click()
  await page.locator('chapter-list li').getByText('开场').waitFor()
  await page.getByRole('button', { name: '胡静', exact: true }).click()
  await page.locator('[data-overlay=lowerThird]').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await page.locator('[data-act=take-away]').click()
  await page.locator('[data-overlay=none]').waitFor()

  await page.locator('[data-act=end]').click()
  await page.locator('confirm-dialog input').fill('结束')
  await page.locator('confirm-dialog').getByRole('button', { name: '结束直播' }).click()
  await page.locator('summary-desk').waitFor()
  await page.locator('[data-act=record]').click()
  expect(await axeFaults(page)).toEqual([])
  const href = await page.locator('a[href^="/recordings/"]').getAttribute('href')
  const file = Buffer.from(await (await fetch(`${hall.url}${href}`)).arrayBuffer())
  expect(file.toString('latin1', 4, 8)).toBe('ftyp')

  const stats = await openPage(browser, hall, '/stats/#air', { signedIn: true })
  await stats.page.locator(`[data-account="${planned?.id}"] [data-state=onAir]`).waitFor()
  await stream.stop()
  expect([complaints, stats.complaints]).toEqual([[], []])
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HostedBroadcast } from '#content/schema/broadcast.ts'
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

const plan = async (title: string) =>
  (await (
    await hall.asAdmin('POST', '/api/broadcasts', {
      title,
      startsAt: new Date(Date.now() + 60_000).toISOString(),
    })
  ).json()) as HostedBroadcast
const audienceOf = async (id: string) => (await fetch(`${hall.url}/api/broadcasts/${id}/audience`)).json()

test('from the host’s form to a counted view: plan, push, watch, wall, figures, end', async () => {
  const host = await openPage(browser, hall, '/host/', { signedIn: true })
  const broadcast = await plan('听见落叶')
  const wall = await openPage(browser, hall, '/wall/?still=2&tier=low', {
    width: 640,
    height: 360,
    scale: 0.5,
  })
  const viewer = await openPage(browser, hall, `/live/${broadcast.id}`)
  await viewer.page.locator('[data-state=before]').first().waitFor()

  const pushed = performance.now()
  const stream = await pushStream(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await viewer.page.waitForFunction(() => {
    const deep = (root: ParentNode): HTMLVideoElement | null =>
      root.querySelector('video') ??
      [...root.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot && deep(shadowRoot)).find(Boolean) ??
      null
    return (deep(document)?.currentTime ?? 0) > 0
  })
  const seconds = (performance.now() - pushed) / 1000
  process.stdout.write(`RTMP push to first frame in Chromium: ${seconds.toFixed(1)} s\n`)

  await wall.page.locator('hall-wall[data-screen^=broadcast]').first().waitFor({ timeout: 60_000 })
  // The wall of the hall is one play, however many stand before it.
  const counted = async () => {
    const { starts, views } = await audienceOf(broadcast.id)
    return [starts, views]
  }
  await expect.poll(counted, { timeout: 60_000 }).toEqual([2, 2])

  const stats = await openPage(browser, hall, '/stats/', { signedIn: true })
  await stats.page.getByText('听见落叶').first().waitFor()
  const goal = await (await fetch(`${hall.url}/api/goals/broadcast-views`)).json()
  expect([goal.target, goal.views]).toEqual([200_000, 2])

  await hall.asAdmin('POST', `/api/broadcasts/${broadcast.id}/end`)
  await viewer.page.locator('[data-state=ended]').first().waitFor({ timeout: 30_000 })
  await wall.page.locator('hall-wall[data-screen^=exhibit]').first().waitFor({ timeout: 30_000 })
  await stream.stop()
  for (const { complaints } of [host, wall, viewer, stats]) expect(complaints).toEqual([])
})

/** Pixels across: hosts in these tests send 320, the hall’s own picture has 1,280. */
const HOST = 320
const SLATE = 1280
const shows = (page: Page, width: number) =>
  page.waitForFunction(
    (wanted) => {
      const places: ParentNode[] = [document]
      for (const place of places) {
        const video = place.querySelector('video')
        if (video) return video.videoWidth === wanted && !video.paused && video.readyState > 2
        for (const { shadowRoot } of place.querySelectorAll('*')) if (shadowRoot) places.push(shadowRoot)
      }
      return false
    },
    width,
    { timeout: 30_000 },
  )

test('when the host is gone the hall’s own picture takes over in the same player, and the host again after it', async () => {
  const broadcast = await plan('夜里的公园')
  const { page, complaints } = await openPage(browser, hall, `/live/${broadcast.id}`)
  const first = await pushStream(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await shows(page, HOST)
  await first.stop()
  await shows(page, SLATE)
  await page.getByText('马上回来').first().waitFor()
  const second = await pushStream(`${hall.rtmpUrl}/${broadcast.streamKey}`)
  await shows(page, HOST)
  await hall.asAdmin('POST', `/api/broadcasts/${broadcast.id}/end`)
  await second.stop()
  expect(complaints).toEqual([])
})

test('a server that is killed in the middle of a broadcast comes back, and the player with it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'hall-killed-'))
  const first = await startHall({ dataDir })
  const reply = await first.asAdmin('POST', '/api/broadcasts', {
    title: '不倒',
    startsAt: new Date().toISOString(),
  })
  const { id, streamKey } = (await reply.json()) as HostedBroadcast
  const { page } = await openPage(browser, first, `/live/${id}`)
  const stream = await pushStream(`${first.rtmpUrl}/${streamKey}`)
  await shows(page, HOST)
  first.process.kill('SIGKILL')
  await stream.ended
  const second = await startHall({ dataDir, ports: first.ports })
  const answered = performance.now()
  await shows(page, SLATE)
  process.stdout.write(
    `picture after kill -9: ${((performance.now() - answered) / 1000).toFixed(1)} s after the server answered\n`,
  )
  expect(performance.now() - answered).toBeLessThan(10_000)
  const again = await pushStream(`${second.rtmpUrl}/${streamKey}`)
  await shows(page, HOST)
  await page.close()
  await again.stop()
  await second.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

test('a wrong key is turned away and the host reads of it', async () => {
  const stream = await pushStream(`${hall.rtmpUrl}/not-a-key`)
  expect(await stream.ended).not.toBe(0)
  const refusals = await (await hall.asAdmin('GET', '/api/ingest/refusals')).json()
  expect(refusals[0]).toMatchObject({ keyStart: 'not-', code: 'ingest/wrong-key' })
})

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

/** The per cents that stand at the bars of a page. */
const shares = (page: Page, place: string) =>
  page
    .locator(`${place} poll-bars li`)
    .evaluateAll((bars) => bars.map((bar) => Number((bar as HTMLElement).dataset.share)))

test('a host prepares a quiz, launches it; two viewers answer; bars move on page and wall; the answer comes last; a question is asked, voted for and answered', async () => {
  const planned = await hall.asAdmin('POST', '/api/broadcasts', {
    title: '听见落叶',
    startsAt: new Date().toISOString(),
  })
  const { id, streamKey } = (await planned.json()) as HostedBroadcast
  const host = await openPage(browser, hall, '/host/', { signedIn: true })
  await host.page.locator('programme-list .entry').click()
  const desk = host.page.locator('polls-desk')
  await desk.locator('#exhibit').selectOption({ index: 1 })
  await desk.getByRole('button', { name: '存下备用' }).click()
  await desk.locator('[data-state=draft]').first().waitFor()
  expect(await axeFaults(host.page)).toEqual([])

  const stream = await pushStream(`${hall.rtmpUrl}/${streamKey}`)
  const one = await openPage(browser, hall, `/live/${id}`, { width: 390, height: 844 })
  const other = await openPage(browser, hall, `/live/${id}`)
  const wall = await openPage(browser, hall, '/wall/?still=2&tier=low', {
    width: 960,
    height: 540,
    scale: 0.5,
  })
  await wall.page.locator('wall-broadcast').waitFor()
  await desk.locator('[data-act=open]:not([disabled])').click()
  await wall.page.locator('wall-poll').waitFor()

  await one.page.locator('[data-choice="0"]').click()
  await expect.poll(() => shares(one.page, 'watch-polls')).toEqual([100, 0, 0])
  // In full screen too, where nothing of the page is seen but the picture.
  await other.page.keyboard.press('f')
  await other.page.locator('live-player watch-polls [data-choice="1"]').click()
  for (const [page, place] of [
    [one.page, 'watch-polls'],
    [other.page, 'watch-polls'],
    [wall.page, 'wall-poll'],
    [host.page, 'polls-desk'],
  ] as const)
    await expect.poll(() => shares(page, place)).toEqual([50, 50, 0])
  await other.page.locator('watch-polls .away').click()
  await other.page.locator('watch-polls .now').waitFor({ state: 'hidden' })
  await other.page.keyboard.press('f')
  // The answer to a quiz stays as it was given, after a reload too.
  await one.page.reload()
  await one.page.locator('watch-polls li[data-mine]').getByText('你选的').waitFor()
  expect(await one.page.locator('[data-choice], [data-act=change], watch-polls li[data-right]').count()).toBe(
    0,
  )
  expect(await axeFaults(one.page)).toEqual([])

  await desk.locator('[data-act=revealed]').click()
  await other.page.locator('watch-polls li[data-right]').waitFor()
  await wall.page.locator('wall-poll li[data-right]').waitFor()
  await other.page.getByText(/^(答对了！|这次没答对)/).waitFor()

  await one.page.locator('question-form input').fill('樱花几月开？')
  await one.page.keyboard.press('Enter')
  await other.page.locator('question-entry .vote').click()
  await one.page.locator('watch-questions li[data-votes="1"]').waitFor()
  await host.page.locator('questions-desk [data-act=answer]').click()
  await other.page.locator('watch-questions').getByText('正在回答').waitFor()
  await host.page.locator('questions-desk [data-act=done]').click()
  await other.page.locator('question-entry [data-act=jump]').waitFor()
  expect(await axeFaults(other.page)).toEqual([])

  // Before the encoder leaves: the part that was promised then never comes.
  for (const { complaints } of [host, one, other, wall]) expect(complaints).toEqual([])
  await stream.stop()
})

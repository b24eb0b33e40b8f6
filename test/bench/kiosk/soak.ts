import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { edition } from '#content/schema/edition.ts'
import { openBrowser } from '../../support/openBrowser.ts'
import { startHall } from '../../support/startHall.ts'
import { say } from '../live/say.ts'

const MINUTES = 30
const STAY_MS = 1500

/** Wanders through everything a touch screen shows, for half an hour, and sees what it holds after the first round and at the end. */
export async function soak() {
  const hall = await startHall()
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 270, height: 480 } })
    await page.goto(`${hall.url}/kiosk/?tier=low`)
    await page.locator('hall-kiosk[data-drawn]').waitFor({ timeout: 120_000 })
    const { exhibits } = edition.parse(await (await fetch(`${hall.url}/api/edition`)).json())
    const ids = exhibits.map(({ id }) => id)
    const until = performance.now() + MINUTES * 60_000
    await round(page, ids)
    const first = await heapMegabytes(page)
    say('held after the first round', `${first.toFixed(1)} MB`)
    let rounds = 1
    for (; performance.now() < until; rounds += 1) await round(page, ids)
    const last = await heapMegabytes(page)
    say(`held after ${rounds} rounds, ${MINUTES} minutes`, `${last.toFixed(1)} MB`)
    say('last to first (wanted: 1.10)', (last / first).toFixed(3))
  } finally {
    await browser.close()
    await hall.stop()
  }
}

/** Every exhibit with its quiz, in both languages in turn, and home again. */
async function round(page: Page, ids: readonly string[]) {
  for (const [place, exhibit] of ids.entries()) {
    await tell(page, { type: 'open', exhibit })
    await sleep(STAY_MS)
    await tell(page, { type: 'quiz' })
    await tell(page, { type: 'answer', choice: 0 })
    await tell(page, { type: 'speak', locale: place % 2 ? 'zh' : 'en' })
    await tell(page, { type: 'home' })
    await sleep(STAY_MS / 5)
  }
}

const tell = (page: Page, wish: object) =>
  page.locator('hall-kiosk main').evaluate((main, detail) => {
    main.dispatchEvent(new CustomEvent('wish', { detail }))
  }, wish)

const heapMegabytes = (page: Page) =>
  page.evaluate(() => {
    const { gc } = window as { gc?: () => void }
    gc?.()
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6
  })

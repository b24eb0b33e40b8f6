import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { type Edition, edition } from '#content/schema/edition.ts'
import type { Wish } from '../../../kiosk/session/session.ts'
import { openBrowser } from '../../support/openBrowser.ts'
import { startHall } from '../../support/startHall.ts'
import { say } from '../live/say.ts'

const MINUTES = 30
const STAY_MS = 1500
const FILM_MS = 5000
/** What WebGL and the page held is let go a few turns after the garbage was looked for. */
const GARBAGE_TURNS = 6

/**
 * Wanders through everything a touch screen shows and sees what it holds after the first round and at the end:
 * `npm run bench -- soak`, for half an hour, or `--minutes 3`.
 */
export async function soak(given: readonly string[]) {
  const { values } = parseArgs({
    args: [...given],
    options: { minutes: { type: 'string', default: String(MINUTES) } },
  })
  const minutes = Number(values.minutes)
  if (!(minutes > 0)) throw new Error('--minutes asks for a number above 0')
  const hall = await startHall()
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 270, height: 480 } })
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    await page.goto(`${hall.url}/kiosk/?tier=low`)
    await page.locator('hall-kiosk[data-drawn]').waitFor({ timeout: 120_000 })
    const shown = edition.parse(await (await fetch(`${hall.url}/api/edition`)).json())
    // Everything is fetched and compiled once in the first round; only then does holding more mean that it leaks.
    await round(page, shown, 0)
    const first = await heapMegabytes(page)
    say('held after the first round', `${first.toFixed(1)} MB`)
    const until = performance.now() + minutes * 60_000
    let rounds = 1
    for (; performance.now() < until || rounds === 1; rounds += 1) {
      await round(page, shown, rounds)
      say(`held after round ${rounds + 1}`, `${(await heapMegabytes(page)).toFixed(1)} MB`)
    }
    const last = await heapMegabytes(page)
    say('last to first (wanted: 1.10)', (last / first).toFixed(3))
    say('errors of the page (wanted: 0)', [complaints.length, ...new Set(complaints)].join(' · '))
  } finally {
    await browser.close()
    await hall.stop()
  }
}

/** Every exhibit with its sources and its quiz, in both languages in turn, then the film and the sheet of comforts. */
async function round(page: Page, { exhibits, films, sources }: Edition, turn: number) {
  for (const [place, { id, scene }] of exhibits.entries()) {
    await tell(page, { type: 'open', exhibit: id })
    await page
      .locator(`hall-kiosk[data-screen=exhibit][data-exhibit=${id}][data-drawn=${scene}]`)
      .waitFor({ timeout: 60_000 })
    await sleep(STAY_MS)
    await tell(page, { type: 'sources', keys: sources.slice(0, 3).map(({ key }) => key) })
    await tell(page, { type: 'close' })
    await tell(page, { type: 'quiz' })
    await tell(page, { type: 'answer', choice: 0 })
    await tell(page, { type: 'speak', locale: (place + turn) % 2 ? 'zh' : 'en' })
    await tell(page, { type: 'home' })
    await sleep(STAY_MS / 5)
  }
  for (const { id } of films) {
    await tell(page, { type: 'film', film: id })
    await sleep(FILM_MS)
    await tell(page, { type: 'home' })
  }
  await tell(page, { type: 'comforts' })
  await sleep(STAY_MS / 5)
  await tell(page, { type: 'leave' })
  await sleep(STAY_MS)
  await tell(page, { type: 'touch' })
}

const tell = (page: Page, wish: Wish) =>
  page.locator('hall-kiosk main').evaluate((main, detail) => {
    main.dispatchEvent(new CustomEvent('wish', { detail }))
  }, wish)

const heapMegabytes = (page: Page) =>
  page.evaluate(async (turns) => {
    const { gc } = window as { gc?: () => void }
    if (!gc) throw new Error('the browser was started without --expose-gc')
    for (let turn = 0; turn < turns; turn += 1) {
      gc()
      await new Promise((later) => setTimeout(later, 100))
    }
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6
  }, GARBAGE_TURNS)

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { times } from '#content/design/tokens.ts'
import { type WasteStream, wasteStream } from '#content/schema/exhibit.ts'
import type { ExhibitFigures } from '#content/schema/exhibitVisit.ts'
import { hallYear } from '#content/schema/hallTime.ts'
import type { SubjectRating } from '#content/schema/rating.ts'
import type { DayBoards } from '#content/schema/score.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openExhibit as open } from '../support/openExhibit.ts'
import { openPage, type Watched } from '../support/openPage.ts'
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

const SCREENS = [
  { name: 'portrait', width: 1080, height: 1920 },
  { name: 'landscape', width: 1920, height: 1080 },
] as const
const EXHIBITS = ['cherry-four-seasons', 'dongtan-wetland', 'waste-sorting', 'yulan-spirit'] as const

const screen = (page: Page, name: string) =>
  page.locator(`hall-kiosk[data-screen=${name}]`).waitFor({ timeout: 120_000 })
const kiosk = async ({ width, height }: { width: number; height: number }, locale: 'zh' | 'en' = 'zh') => {
  const watched = await openPage(browser, hall, '/kiosk/?still=4&tier=low', {
    width,
    height,
    locale,
    scale: 0.4,
  })
  await screen(watched.page, 'attract')
  await watched.page.locator('hall-kiosk[data-drawn]').waitFor()
  await watched.page.mouse.click(width / 2, height / 2)
  await screen(watched.page, 'home')
  return watched
}

/** The files of whole typefaces that a page has asked for. */
const wholeTypefaces = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => (/assets\/.*woff2/.test(name) ? [name] : [])),
  )

/** What the hall knows of visits to the cherry. */
const cherry = async () => {
  const reply = await hall.asAdmin('GET', `/api/years/${hallYear(new Date())}/exhibits`)
  return ((await reply.json()) as ExhibitFigures).exhibits.find(({ exhibit }) => exhibit === EXHIBITS[0])
}

/** What is too small for a finger or lies outside the screen, a line each. */
const unfit = (page: Page) =>
  page.locator('button:visible, [role=slider]:visible').evaluateAll((targets) =>
    targets.flatMap((target) => {
      const { width, height, left, top, right, bottom } = target.getBoundingClientRect()
      // A ring may lap over the edge by a little.
      const lap = 8
      const outside = left < -lap || top < -lap || right > innerWidth + lap || bottom > innerHeight + lap
      return Math.min(width, height) < 63.5 || outside
        ? [
            `${target.getAttribute('aria-label') ?? target.textContent?.trim()}: ${Math.round(width)}x${Math.round(height)} at ${Math.round(left)},${Math.round(top)}`,
          ]
        : []
    }),
  )

const changeLanguage = async (page: Page) => {
  const lang = await page.evaluate(() => document.documentElement.lang)
  await page.locator('[data-nav=language]').click()
  await page.locator(`html:not([lang=${lang}])`).waitFor()
}

// A page costs seconds, and a kiosk goes on from visit to visit: the tests of a screen share one.
describe.each(SCREENS)('a visit on a $name screen', (size) => {
  let watched: Watched
  beforeAll(async () => {
    watched = await kiosk(size)
  })
  afterAll(() => watched?.context.close())

  test('from the first touch through an exhibit and its quiz to the thanks, and home again', async () => {
    const { page, complaints } = watched
    await open(page, 'cherry-four-seasons')
    await screen(page, 'exhibit')
    await page.locator('[role=slider]').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-nav=quiz]').click()
    await screen(page, 'quiz')
    for (let question = 0; question < 3; question++) {
      await page.locator('[data-choice="0"]').click()
      await page.locator('[data-quiz=next]').click()
    }
    await screen(page, 'thanks')
    await page.locator('[data-score=satisfied]').click()
    await page.locator('[data-reason=playful]').click()
    const ratings = async () => (await (await hall.asAdmin('GET', '/api/ratings')).json()) as SubjectRating[]
    await expect
      .poll(
        async () => (await ratings()).find(({ subject }) => subject === 'cherry-four-seasons')?.answered,
        {
          timeout: 10_000,
        },
      )
      .toBe(size.name === 'portrait' ? 1 : 2)
    await page.locator('[data-thanks=home]').click()
    await screen(page, 'home')
    await expect
      .poll(() => cherry(), { timeout: 10_000 })
      .toMatchObject({
        questions: [{}, {}, {}],
        parts: expect.arrayContaining([expect.objectContaining({ part: 'rail' })]),
      })
    expect(complaints).toEqual([])
    // All of it was drawn from the edition's own typefaces.
    expect(await wholeTypefaces(page)).toEqual([])
  })

  test('every exhibit opens, has in both languages only targets that a finger can meet, names its sources at one touch and has a way back', async () => {
    const { page, complaints } = watched
    for (const exhibit of EXHIBITS) {
      await open(page, exhibit)
      await page.locator(`hall-kiosk[data-screen=exhibit][data-exhibit=${exhibit}]`).waitFor()
      await page.locator('hall-kiosk hall-controls').first().waitFor({ state: 'attached' })
      expect([exhibit, await unfit(page)]).toEqual([exhibit, []])
      await changeLanguage(page)
      expect([exhibit, await unfit(page)]).toEqual([exhibit, []])
      await page.locator('[data-nav=sources]').click()
      expect(await page.locator('hall-sources [data-source]').count()).toBeGreaterThan(0)
      await page.locator('[data-sources=close]').click()
      await page.locator('[data-nav=back]').click()
      await screen(page, 'home')
    }
    expect(complaints).toEqual([])
  })
})

describe('on one screen', () => {
  let watched: Watched
  beforeAll(async () => {
    watched = await kiosk(SCREENS[0])
    // Nobody waits a minute for a minute to pass; until then time goes on as ever.
    await watched.page.clock.install()
  })
  afterAll(() => watched?.context.close())

  test('the language changes by its own name, and every word with it', async () => {
    const { page } = watched
    await page.locator('[data-nav=language]').click()
    await page.getByText('A cherry tree', { exact: false }).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.locator('[data-nav=language]').click()
    await page.getByText('一棵樱的四季').first().waitFor()
  })

  test('a round of the youngest: twelve things home, a mark of two pictures, and the own row in today’s ten', async () => {
    const { page, complaints } = watched
    await open(page, 'waste-sorting')
    await page.locator('[data-act=board]').click()
    await page.getByText('第一个位置').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.locator('[data-act=back]').click()
    await page.locator('[data-level=sprout]').click()
    await page.locator('[data-act=start]').click()
    const controls = page.locator('sorting-controls')
    await page.locator('sorting-controls[data-phase=round]').waitFor()
    for (let thing = 0; thing < 12; thing++) {
      const [item, stream] = [
        await controls.getAttribute('data-item'),
        (await controls.getAttribute('data-stream')) as WasteStream,
      ]
      if (thing === 0) await page.locator(`[data-bin=${stream}]`).click()
      else await page.keyboard.press(String(wasteStream.options.indexOf(stream) + 1))
      // Keys are pressed faster than any finger could: the hall would not believe it.
      if (thing === 6) await page.clock.fastForward(10_000)
      // Each thing comes but once.
      await page.locator(`sorting-controls:not([data-item="${item}"])`).waitFor()
    }
    await page.locator('sorting-controls[data-phase=end]').waitFor()
    const points = Number(await controls.getAttribute('data-score'))
    // Twelve at 10 to 15 points and two whole flowers.
    expect(points).toBeGreaterThanOrEqual(160)
    expect(points).toBeLessThanOrEqual(220)
    for (const picture of ['snail', 'moon']) await page.locator(`[data-picture=${picture}]`).click()
    expect(await axeFaults(page)).toEqual([])
    await page.locator('[data-mark=done]').click()
    const own = page.locator('day-board [data-own=true][data-place="1"]')
    await own.getByText(`${points} 分`).waitFor()
    const told = async () => (await (await fetch(`${hall.url}/api/scores`)).json()) as DayBoards
    await expect
      .poll(async () => (await told()).boards, { timeout: 15_000 })
      .toMatchObject([
        { game: 'sorting', level: 'sprout', rounds: 1, rows: [{ mark: ['snail', 'moon'], points }] },
      ])
    // Somebody plays at another screen meanwhile: the open board shows it before long.
    const at = new Date().toISOString()
    const screenId = await page.evaluate(() => localStorage.getItem('greenhall.screen'))
    const other = {
      id: crypto.randomUUID(),
      screen: screenId,
      game: 'sorting',
      level: 'sprout',
      playedAt: at,
    }
    const sent = await fetch(`${hall.url}/api/scores`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        sentAt: at,
        scores: [{ ...other, mark: ['sun', 'fish'], points: 100, seconds: 40 }],
      }),
    })
    expect(await sent.json()).toMatchObject({ refused: [] })
    await page.clock.fastForward(15_000)
    await page.locator('day-board [data-own=false][data-place="2"]').getByText('100 分').waitFor()
    await page.locator('[data-tab=shelf]').click()
    await page.getByText('没有一样难得住你').waitFor()
    expect(complaints).toEqual([])
    await page.locator('[data-nav=back]').click()
    await screen(page, 'home')
  })

  test('a leaf is called by its name, and the next one comes', async () => {
    const { page, complaints } = watched
    await open(page, 'whose-leaf-whose-wing')
    const guide = page.locator('fieldguide-controls')
    await page.locator('[data-guide=start]').click()
    await page.locator(`[data-name=${await guide.getAttribute('data-species')}]`).click()
    await page.locator('fieldguide-controls[data-score="10"]').waitFor()
    await page.locator('[data-guide=next]').click()
    await page.locator('[data-name]:enabled').nth(2).waitFor()
    expect(complaints).toEqual([])
    await page.locator('[data-nav=back]').click()
    await screen(page, 'home')
  })

  test('without the network the kiosk keeps the last edition, also over a reload of its words', async () => {
    const { page, context } = watched
    const edition = await page.locator('hall-kiosk').getAttribute('data-edition')
    await context.route('**/api/**', (route) => route.abort())
    await page.reload()
    await screen(page, 'attract')
    expect(await page.locator('hall-kiosk').getAttribute('data-edition')).toBe(edition)
    await context.unroute('**/api/**')
  })

  test('left alone, the kiosk asks with a countdown whether anybody is there, then returns to its tour', async () => {
    const { page } = watched
    await page.mouse.click(SCREENS[0].width / 2, SCREENS[0].height / 2)
    await screen(page, 'home')
    await page.clock.fastForward(times.idleAskMs + 1000)
    await page.getByText('还在吗').first().waitFor({ timeout: 90_000 })
    await page.locator('[data-idle=stay]').click()
    expect(await page.locator('hall-kiosk').getAttribute('data-screen')).toBe('home')
  })
})

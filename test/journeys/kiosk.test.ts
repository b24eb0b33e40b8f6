import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { times } from '#content/design/tokens.ts'
import type { ExhibitFigures } from '#content/schema/exhibitVisit.ts'
import { hallYear } from '#content/schema/hallTime.ts'
import type { SubjectRating } from '#content/schema/rating.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openExhibit as open } from '../support/openExhibit.ts'
import { openKiosk, kioskScreen as screen } from '../support/openKiosk.ts'
import type { Watched } from '../support/openPage.ts'
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

/** Words on the picture that something covers when they are open, by their names. */
const covered = (page: Page) =>
  page
    .locator('hall-hotspots')
    .evaluate(async (layer: HTMLElement & { updateComplete?: Promise<unknown> }) => {
      const root = layer.shadowRoot
      const names: string[] = []
      for (const spot of root?.querySelectorAll<HTMLElement>('button[data-hotspot]') ?? []) {
        spot.click()
        await layer.updateComplete
        const source = root?.querySelector('.word[data-open] .source')
        const { left = 0, top = 0, width = 0, height = 0 } = source?.getBoundingClientRect() ?? {}
        const [x, y] = [left + width / 2, top + height / 2]
        let met = document.elementFromPoint(x, y)
        while (met?.shadowRoot && met !== source) met = met.shadowRoot.elementFromPoint(x, y)
        if (met !== source) names.push(spot.dataset.hotspot ?? '')
        spot.click()
        await layer.updateComplete
      }
      return names
    })

/** How far the question reaches over what the mascot says, in px. */
const overBubble = (page: Page) =>
  page.locator('hall-quiz').evaluate((quiz) => {
    const [said, asked] = ['speech-bubble', 'section'].map((part) =>
      quiz.shadowRoot?.querySelector(part)?.getBoundingClientRect(),
    )
    return said && asked ? Math.max(0, said.bottom - asked.top) : Number.NaN
  })

const changeLanguage = async (page: Page) => {
  const lang = await page.evaluate(() => document.documentElement.lang)
  await page.locator('[data-nav=language]').click()
  await page.locator(`html:not([lang=${lang}])`).waitFor()
}

// A page costs seconds, and a kiosk goes on from visit to visit: the tests of a screen share one.
let watched: Watched
const openOn = (size: (typeof SCREENS)[number]) => async () => {
  await watched?.context.close()
  watched = await openKiosk(browser, hall, size)
}

/** What holds on every screen. */
const visits = (size: (typeof SCREENS)[number]) => {
  test('from the first touch through an exhibit and its quiz to the thanks, and home again', async () => {
    const { page, complaints } = watched
    await open(page, 'cherry-four-seasons')
    await screen(page, 'exhibit')
    await page.locator('[role=slider]').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('[data-nav=quiz]').click()
    await screen(page, 'quiz')
    // Across, English questions are the longest.
    if (size.name === 'landscape') await changeLanguage(page)
    for (let question = 0; question < 3; question++) {
      await page.locator('[data-choice="0"]').click()
      await page.locator('[data-quiz=next]').waitFor()
      expect(await overBubble(page)).toBe(0)
      await page.locator('[data-quiz=next]').click()
    }
    await screen(page, 'thanks')
    if (size.name === 'landscape') await changeLanguage(page)
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

  test('every exhibit opens, has in both languages only targets that a finger can meet and words that nothing covers, names its sources at one touch and has a way back', async () => {
    const { page, complaints } = watched
    for (const exhibit of EXHIBITS) {
      await open(page, exhibit)
      await page.locator(`hall-kiosk[data-screen=exhibit][data-exhibit=${exhibit}]`).waitFor()
      await page.locator('hall-kiosk hall-controls').first().waitFor({ state: 'attached' })
      expect([exhibit, await unfit(page)]).toEqual([exhibit, []])
      await changeLanguage(page)
      expect([exhibit, await unfit(page)]).toEqual([exhibit, []])
      expect([exhibit, await covered(page)]).toEqual([exhibit, []])
      await page.locator('[data-nav=sources]').click()
      expect(await page.locator('hall-sources [data-source]').count()).toBeGreaterThan(0)
      await page.locator('[data-sources=close]').click()
      await page.locator('[data-nav=back]').click()
      await screen(page, 'home')
    }
    expect(complaints).toEqual([])
  })
}

describe('a visit on an upright screen', () => {
  beforeAll(openOn(SCREENS[0]))
  visits(SCREENS[0])

  test('the language changes by its own name, and every word with it', async () => {
    const { page } = watched
    await page.locator('[data-nav=language]').click()
    await page.getByText('A cherry tree', { exact: false }).first().waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.locator('[data-nav=language]').click()
    await page.getByText('一棵樱的四季').first().waitFor()
  })

  test('without the network the kiosk keeps the last edition, also over a reload of its words', async () => {
    const { page, context } = watched
    const edition = await page.locator('hall-kiosk').getAttribute('data-edition')
    await context.route('**/api/**', (route) => route.abort())
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.reload()
    await screen(page, 'attract')
    expect(await page.locator('hall-kiosk').getAttribute('data-edition')).toBe(edition)
    // It begins with the first picture of the tour and has loaded no other.
    await page.locator('hall-kiosk[data-drawn=cherry]').waitFor()
    expect(asked.flatMap((url) => /\/(cherry|soil|wetland)-[^/]*\.js$/.exec(url)?.[1] ?? [])).toEqual([
      'cherry',
    ])
    await context.unroute('**/api/**')
  })

  test('left alone, the kiosk asks with a countdown whether anybody is there, then returns to its tour', async () => {
    const { page } = watched
    // Nobody waits a minute for a minute to pass.
    await page.clock.install()
    await page.mouse.click(SCREENS[0].width / 2, SCREENS[0].height / 2)
    await screen(page, 'home')
    await page.clock.fastForward(times.idleAskMs + 1000)
    await page.getByText('还在吗').first().waitFor({ timeout: 90_000 })
    await page.locator('[data-idle=stay]').click()
    expect(await page.locator('hall-kiosk').getAttribute('data-screen')).toBe('home')
  })
})

describe('a visit on a wide screen', () => {
  beforeAll(openOn(SCREENS[1]))
  visits(SCREENS[1])
})

import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { touchTargetPx } from '#content/design/tokens.ts'
import type { Wish } from '../../kiosk/session/session.ts'
import { axeFaults } from '../support/axeFaults.ts'
import { openBrowser } from '../support/openBrowser.ts'
import { openPage, type Watched } from '../support/openPage.ts'
import { type RunningHall, startHall } from '../support/startHall.ts'
import { missable, touchTargets } from '../support/touchTargets.ts'

let hall: RunningHall
let browser: Browser
beforeAll(async () => {
  ;[hall, browser] = await Promise.all([startHall(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await hall?.stop()
})

/** Laid out at the true size, drawn at a tenth of it: targets are as large as in the hall, pictures cost little. */
const SCALE = 0.1
const UPRIGHT = { width: 1080, height: 1920, scale: SCALE } as const
const WIDE = { width: 1920, height: 1080, scale: SCALE } as const
/** Where the reach of somebody who sits ends, in parts of the height of an upright screen. */
const WITHIN_REACH = 0.48
const WISHES = ['reach', 'large', 'contrast', 'calm', 'steps'] as const
const EXHIBITS = readdirSync(resolve(import.meta.dirname, '../../content/exhibits'), { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)

const opened = new Map<object, Watched>()
const screen = (page: Page, name: string) => page.locator(`hall-kiosk[data-screen=${name}]`).waitFor()
const wish = (page: Page, detail: Wish) =>
  page.evaluate((asked) => {
    const main = document.querySelector('hall-kiosk')?.shadowRoot?.querySelector('main')
    main?.dispatchEvent(new CustomEvent('wish', { detail: asked }))
  }, detail)

/** Somebody new before a screen; the screen itself stays on from one visit to the next, as in the hall. */
async function visit(size: typeof UPRIGHT | typeof WIDE, locale: 'zh' | 'en' = 'zh') {
  const before = opened.get(size)
  const watched = before ?? (await openPage(browser, hall, '/kiosk/?still=4&tier=low', size))
  opened.set(size, watched)
  const { page } = watched
  if (before) await wish(page, { type: 'leave' })
  await page.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor({ timeout: 120_000 })
  await page.mouse.click(size.width / 2, size.height / 2)
  await screen(page, 'home')
  await wish(page, { type: 'speak', locale })
  return watched
}
const wishFor = async (page: Page, ...wishes: string[]) => {
  await page.locator('[data-nav=comfort]').click()
  for (const one of wishes) await page.locator(`[data-comfort=${one}]`).click()
  await page.locator('[data-comfort=close]').click()
}
/** Opens an exhibit without the way through home, and waits until its controls and rings are there. */
const open = async (page: Page, exhibit: string) => {
  await wish(page, { type: 'open', exhibit })
  await page.waitForFunction((id) => {
    const kiosk = document.querySelector<HTMLElement>('hall-kiosk')
    const held = kiosk?.shadowRoot?.querySelector('hall-controls') as { exhibit?: { id: string } } | null
    return kiosk?.dataset.exhibit === id && held?.exhibit?.id === id
  }, exhibit)
}
const settled = (page: Page) =>
  // Half faded in, words are paler than they will be.
  page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'))

test('every exhibit is clean for axe, and nothing there is too small for a finger or too high for whoever sits', async () => {
  const { page, complaints } = await visit(UPRIGHT)
  for (const exhibit of EXHIBITS) {
    await open(page, exhibit)
    await settled(page)
    expect([exhibit, await axeFaults(page)]).toEqual([exhibit, []])
    expect([exhibit, missable(await touchTargets(page), UPRIGHT, touchTargetPx)]).toEqual([exhibit, []])
    await wish(page, { type: 'comfort', change: { reach: true } })
    const high = async () =>
      (await touchTargets(page)).filter(({ top, height, onPicture }) => {
        // What reaches down far enough is touched there.
        const low = top + height - touchTargetPx
        return !onPicture && Math.max(top, low) < UPRIGHT.height * WITHIN_REACH
      })
    await expect.poll(async () => [exhibit, await high()], { timeout: 3_000 }).toEqual([exhibit, []])
    await wish(page, { type: 'comfort', change: { reach: false } })
  }
  expect(complaints).toEqual([])
})

describe.each([
  ['upright', UPRIGHT, 'zh'],
  ['wide', WIDE, 'en'],
] as const)('on a screen that is %s', (_, size, locale) => {
  test('home, exhibits, a quiz and the sheet of wishes are clean for axe with every wish granted', async () => {
    const { page, complaints } = await visit(size, locale)
    const look = async (where: string) => {
      await settled(page)
      expect([where, await axeFaults(page)]).toEqual([where, []])
      expect([where, missable(await touchTargets(page), size, touchTargetPx)]).toEqual([where, []])
    }
    await look('home')
    await wishFor(page, ...WISHES)
    expect(await page.locator('hall-kiosk').getAttribute('data-comfort')).toBe(WISHES.join(' '))
    await look('home, with wishes')
    for (const exhibit of ['pocket-park', 'second-lives']) {
      await open(page, exhibit)
      await look(exhibit)
    }
    await page.locator('[data-nav=quiz]').click()
    await look('quiz')
    await page.locator('[data-nav=back]').click()
    await page.locator('[data-nav=comfort]').click()
    await look('wishes')
    await page.locator('[data-comfort=close]').click()
    // The next visitor finds the screen as it was.
    await wish(page, { type: 'leave' })
    await screen(page, 'attract')
    expect(await page.locator('hall-kiosk').getAttribute('data-comfort')).toBe('')
    expect(complaints).toEqual([])
  })
})

test('with two keys alone a visitor opens an exhibit and answers its first question', async () => {
  const { page, complaints } = await visit(WIDE)
  await wishFor(page, 'steps')
  const stepTo = async (selector: string) => {
    const target = page.locator(selector).first()
    for (let steps = 0; steps < 40; steps++) {
      const [at, ring] = [await target.boundingBox(), await page.locator('hall-steps .ring').boundingBox()]
      if (at && ring && Math.abs(at.x - ring.x) < 2 && Math.abs(at.y - ring.y) < 2) break
      await page.keyboard.press('Space')
      await page.waitForTimeout(40)
    }
    await page.keyboard.press('Enter')
  }
  await page.locator('hall-steps .ring').waitFor()
  await stepTo('[data-suggest]')
  await screen(page, 'exhibit')
  await stepTo('[data-nav=quiz]')
  await screen(page, 'quiz')
  await stepTo('[data-choice="1"]')
  await page.locator('[data-quiz=next]').waitFor()
  expect(complaints).toEqual([])
})

test('within reach, all there is to press on an upright screen lies in its lower half', async () => {
  const { page } = await visit(UPRIGHT)
  await wishFor(page, 'reach')
  const high = (await touchTargets(page)).filter(
    ({ top, onPicture }) => !onPicture && top < UPRIGHT.height * WITHIN_REACH,
  )
  expect(high).toEqual([])
  await open(page, 'cherry-four-seasons')
  await page.locator('[data-hotspot=soil]').click()
  await page.getByText('1 厘米表土').first().waitFor()
})

test('whoever cannot reach the lot builds the park with keys below it', async () => {
  const { page } = await visit(UPRIGHT)
  await wishFor(page, 'reach')
  await open(page, 'pocket-park')
  const square = () => page.locator('#stands').textContent()
  await page.locator('[data-arrow=right]').click()
  const first = await square()
  await page.locator('[data-arrow=right]').click()
  await expect.poll(square).not.toBe(first)
  await page.locator('[data-put]').click()
  await expect.poll(square).toContain('大树')
  // For whoever does reach it, a ring that stands on the lot opens its word and builds nothing.
  await wish(page, { type: 'comfort', change: { reach: false } })
  await page.locator('button.ring[data-hotspot=crown]').click()
  await page.locator('hall-hotspots .word[data-open]').waitFor()
})

test('by itself the ring goes on at the pace that was chosen', async () => {
  const { page } = await visit(UPRIGHT)
  await page.locator('[data-nav=comfort]').click()
  await page.locator('[data-comfort=steps]').click()
  await page.locator('hall-comfort [data-choose="2"]').click()
  await page.locator('[data-comfort=close]').click()
  const ring = page.locator('hall-steps .ring')
  await ring.waitFor()
  const first = await ring.boundingBox()
  await expect.poll(() => ring.boundingBox(), { timeout: 6_000 }).not.toEqual(first)
})

test('a muted screen stays muted for whoever comes next and over a restart, until somebody unmutes it', async () => {
  const { page } = await visit(UPRIGHT)
  const sound = page.locator('[data-nav=sound]')
  const isOn = () => sound.getAttribute('aria-checked')
  /** How many loudspeakers are awake. */
  const awake = () =>
    page.evaluate(() => (globalThis as { speakers?: AudioContext[] }).speakers?.map(({ state }) => state))
  expect([await isOn(), await sound.textContent()]).toEqual(['true', expect.stringContaining('开')])
  await sound.click()
  expect([await isOn(), await sound.textContent()]).toEqual(['false', expect.stringContaining('关')])
  await open(page, 'cherry-four-seasons')
  await page.locator('[data-nav=language]').click()
  expect(await isOn()).toBe('false')
  await page.addInitScript(() => {
    const speakers: AudioContext[] = []
    Object.assign(globalThis, {
      speakers,
      AudioContext: class extends AudioContext {
        constructor(options?: AudioContextOptions) {
          super(options)
          speakers.push(this)
        }
      },
    })
  })
  await page.reload()
  await page.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor({ timeout: 120_000 })
  await visit(UPRIGHT)
  expect(await isOn()).toBe('false')
  await open(page, 'cherry-four-seasons')
  expect(await awake()).toEqual([])
  await page.locator('[data-nav=comfort]').click()
  await page.locator('[data-comfort=sound]').click()
  await page.locator('[data-comfort=close]').click()
  expect(await isOn()).toBe('true')
  await expect.poll(awake).toEqual(['running'])
  // On its tour the hall is silent.
  await wish(page, { type: 'leave' })
  await expect.poll(awake, { timeout: 8_000 }).toEqual(['suspended'])
})

test('a very wide screen takes two visitors, each with a visit of their own', async () => {
  const { page, context, complaints } = await openPage(browser, hall, '/kiosk/?still=4&tier=low', {
    width: 1920,
    height: 540,
    scale: SCALE,
  })
  const [left, right] = [page.frameLocator('iframe').first(), page.frameLocator('iframe').last()]
  for (const half of [left, right])
    await half.locator('hall-kiosk[data-screen=attract][data-drawn]').waitFor({ timeout: 120_000 })
  await page.mouse.click(400, 270)
  await left.locator('hall-kiosk[data-screen=home]').waitFor()
  await left.locator('[data-nav=language]').click()
  expect(await right.locator('hall-kiosk').getAttribute('data-screen')).toBe('attract')
  await left.getByText('Where shall we wander').waitFor()
  expect(complaints).toEqual([])
  await context.close()
})

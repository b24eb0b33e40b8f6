import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { editionFamilies } from '#content/design/tokens.ts'
import type { Edition } from '#content/schema/edition.ts'
import { drawnCharacters } from '../../server/fonts/drawnCharacters.ts'
import { lookAtType, noteCanvases, pressControl } from './lookAtType.ts'
import { openBrowser } from './openBrowser.ts'
import { openPage } from './openPage.ts'
import { startHall } from './startHall.ts'

/**
 * Walks the kiosk and the wall in Chinese (English needs only what every edition has) and notes which characters of the software's own words stand in the
 * serif, in the mascot's hand and in bold. `tsx test/support/noteOwnCharacters.ts` writes server/fonts/ownCharacters.json;
 * it also names each file of a whole typeface that a screen asked for, which is one character that was not noted.
 */
async function noteOwnCharacters() {
  const [hall, browser] = await Promise.all([startHall(), openBrowser()])
  const seen = new Map<string, Set<string>>()
  try {
    const edition = (await (await fetch(`${hall.url}/api/edition`)).json()) as Edition
    for (const path of ['/kiosk/', '/wall/']) {
      const { page, context } = await openPage(browser, hall, 'about:blank', { width: 432, height: 768 })
      page.on('request', (request) => {
        if (/assets\/.*woff2/.test(request.url())) process.stdout.write(`${path} ${request.url()}\n`)
      })
      const look = async () => {
        for (const [type, text] of await lookAtType(page))
          seen.set(type, new Set([...(seen.get(type) ?? []), ...text]))
      }
      await noteCanvases(page)
      await page.goto(`${hall.url}${path}?still=4&tier=low`)
      await page.locator('[data-drawn]').waitFor({ timeout: 60_000 })
      await look()
      if (path === '/kiosk/') await walk(page, edition, look)
      await context.close()
    }
    const { id: _, fonts: __, ...content } = edition
    const none = { sans: '', bold: '', serif: '', hand: '' }
    const drawn = drawnCharacters(content, none)
    const own = (is: (type: string) => boolean, known: ReadonlySet<number>) =>
      [...new Set([...seen].flatMap(([type, text]) => (is(type) ? [...text] : [])))]
        .filter((one) => one > '\x7f' && !known.has(one.codePointAt(0) ?? 0))
        .sort()
        .join('')
    const noted = {
      bold: own((type) => type.startsWith(editionFamilies.sans) && !type.endsWith('400'), drawn.bold),
      serif: own((type) => type.startsWith(editionFamilies.serif), drawn.serif),
      hand: own((type) => type.startsWith(editionFamilies.hand), drawn.hand),
    }
    const file = resolve(import.meta.dirname, '../../server/fonts/ownCharacters.json')
    writeFileSync(file, `${JSON.stringify(noted, null, 2)}\n`)
  } finally {
    await browser.close()
    await hall.stop()
  }
}

async function walk(page: Page, { exhibits, films }: Edition, look: () => Promise<void>) {
  const wish = async (detail: object) => {
    await page.locator('hall-kiosk main').evaluate((main, told) => {
      main.dispatchEvent(new CustomEvent('wish', { detail: told }))
    }, detail)
    await page.waitForTimeout(120)
    await look()
  }
  await wish({ type: 'touch' })
  await wish({ type: 'home' })
  for (const theme of ['trees', 'wildlife', 'city', 'waste']) await wish({ type: 'shelf', theme })
  await wish({ type: 'comforts' })
  await wish({ type: 'close' })
  for (const { id, scene, panels, quiz } of exhibits) {
    await wish({ type: 'open', exhibit: id })
    await page.locator(`hall-kiosk[data-exhibit="${id}"][data-drawn="${scene}"]`).waitFor({ timeout: 60_000 })
    // Most words of a scene come with what a visitor does to it.
    for (let number = 0; await pressControl(page, number); number++) {
      await page.waitForTimeout(120)
      await look()
    }
    await wish({ type: 'sources', keys: panels.flatMap((panel) => panel.sources) })
    await wish({ type: 'close' })
    await wish({ type: 'quiz' })
    const rightAnswers = quiz.map(({ answer }) => answer)
    for (const choice of rightAnswers) {
      await wish({ type: 'answer', choice })
      await wish({ type: 'next', rightAnswers })
    }
    await wish({ type: 'home' })
  }
  for (const { id } of films) {
    await wish({ type: 'film', film: id })
    await page.waitForTimeout(1_500)
    await wish({ type: 'home' })
  }
}

await noteOwnCharacters()

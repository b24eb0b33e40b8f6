import type { Browser, Page } from 'playwright-core'
import type { Exhibit } from '#content/schema/exhibit.ts'

interface Wish {
  readonly url: string
  readonly exhibits: readonly Exhibit[]
  readonly locale: string
  /** The moment of each picture, in s. */
  readonly seconds: string
  readonly tier: string
  readonly size: { readonly width: number; readonly height: number }
}

interface Picture {
  readonly exhibit: Exhibit
  readonly state: 'exhibit' | 'quiz'
  readonly png: Buffer
}

const DRAWN_WITHIN_MS = 120_000
/** Until words that follow a picture have found their places, in ms. */
const SETTLE_MS = 400

/** Opens one exhibit after the other on a touch screen whose time stands still, and looks. */
export async function* takePictures(browser: Browser, wish: Wish): AsyncGenerator<Picture> {
  const page = await browser.newPage({ viewport: wish.size })
  page.setDefaultTimeout(DRAWN_WITHIN_MS)
  try {
    const asked = new URLSearchParams({ still: wish.seconds, tier: wish.tier, locale: wish.locale })
    await page.goto(`${wish.url}/kiosk/?${asked}`)
    await page.locator('hall-kiosk[data-drawn]').waitFor()
    for (const exhibit of wish.exhibits) {
      await tell(page, { type: 'open', exhibit: exhibit.id })
      await page.locator(`hall-kiosk[data-exhibit="${exhibit.id}"][data-drawn="${exhibit.scene}"]`).waitFor()
      await page.waitForTimeout(SETTLE_MS)
      yield { exhibit, state: 'exhibit', png: await page.screenshot() }
      await tell(page, { type: 'quiz' })
      await page.locator('hall-quiz').waitFor()
      await page.waitForTimeout(SETTLE_MS)
      yield { exhibit, state: 'quiz', png: await page.screenshot() }
    }
  } finally {
    await page.close()
  }
}

/** As the buttons of the screen do. */
const tell = (page: Page, detail: object) =>
  page.locator('hall-kiosk main').evaluate((main, wish) => {
    main.dispatchEvent(new CustomEvent('wish', { detail: wish }))
  }, detail)

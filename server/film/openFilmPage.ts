import { openChromium } from '../openChromium.ts'

interface Needs {
  readonly url: string
  readonly film: string
  /** In px. */
  readonly width: number
  readonly height: number
  readonly tier: string
  /** The language whose sentences are drawn into the picture; without it they are only in the subtitles. */
  readonly burn: string | undefined
}

/** A film on the screen of a browser, one asked second at a time. */
export interface FilmPage {
  /** The picture of a second, as JPEG. */
  readonly draw: (seconds: number) => Promise<Buffer>
  readonly close: () => Promise<void>
}

const DRAWN_WITHIN_MS = 120_000
const JPEG_QUALITY = 95

/** Opens the hall's wall with nothing but the film on it. @throws ConfigError where there is no Chromium */
export async function openFilmPage({ url, film, width, height, tier, burn }: Needs): Promise<FilmPage> {
  const browser = await openChromium()
  const page = await browser.newPage({ viewport: { width, height } })
  page.setDefaultTimeout(DRAWN_WITHIN_MS)
  const asked = new URLSearchParams({ film, still: '0', tier, locale: burn === 'en' ? 'en' : 'zh' })
  await page.goto(`${url}/wall/?${asked}`)
  await page.locator('film-words').waitFor({ state: 'attached' })
  const wall = page.locator('hall-wall')
  await wall.evaluate((element, noCaptions) => Object.assign(element, { noCaptions }), burn === undefined)
  await page.evaluate('document.fonts.ready')
  return {
    draw: async (seconds) => {
      await wall.evaluate(
        (element, at) => (element as unknown as { show: (at: number) => Promise<void> }).show(at),
        seconds,
      )
      return page.screenshot({ type: 'jpeg', quality: JPEG_QUALITY })
    },
    close: () => browser.close(),
  }
}

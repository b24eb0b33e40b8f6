import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import type { RunningHall } from './startHall.ts'

export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of scripts, of the console and of the content security policy, so far. */
  readonly complaints: string[]
  /** Resolves when the page has all that it asked for, shows it, and nothing of it fades in any more. */
  readonly settled: () => Promise<unknown>
}

interface Wishes {
  readonly width?: number
  readonly height?: number
  readonly locale?: 'zh' | 'en'
  readonly signedIn?: boolean
  /** Device pixels for a CSS pixel: below 1, pages are laid out as large and drawn smaller. */
  readonly scale?: number
}

/** For whatever a page is to do: a scene is made and drawn in software, and another test may have the other core. */
const PATIENCE_MS = 90_000

/** A page of the running hall whose every complaint is kept; signed in as the administrator when wished. */
export async function openPage(
  browser: Browser,
  hall: RunningHall,
  path: string,
  wishes: Wishes = {},
): Promise<Watched> {
  const { width = 1280, height = 800, locale, signedIn = false, scale = 1 } = wishes
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale })
  context.setDefaultTimeout(PATIENCE_MS)
  if (signedIn) {
    // One session for all pages of a hall: to check a password takes a core.
    const [name = '', value = ''] = (await hall.cookie()).split('=')
    await context.addCookies([{ name, value, url: hall.url }])
  }
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  const pending = new Set<Request>()
  page.on('request', (request) => pending.add(request))
  page.on('requestfinished', (request) => pending.delete(request))
  page.on('requestfailed', (request) => pending.delete(request))
  const settled = async () => {
    do await page.evaluate(shownAll)
    while (pending.size > 0)
  }
  const asked = new URL(path, hall.url)
  if (locale) asked.searchParams.set('locale', locale)
  await page.goto(asked.href)
  return { page, context, complaints, settled }
}

/** In the page: its typefaces are there, two pictures have been drawn since, and whatever fades in has. */
async function shownAll() {
  await document.fonts.ready
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  const fading = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations === 1)
  await Promise.allSettled(fading.map(({ finished }) => finished))
}

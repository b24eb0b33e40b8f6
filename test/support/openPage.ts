import type { Browser, BrowserContext, Page } from 'playwright-core'
import { ADMIN_PASSWORD, type RunningHall } from './startHall.ts'

export interface Watched {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors of scripts, of the console and of the content security policy, so far. */
  readonly complaints: string[]
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
  if (signedIn)
    await context.request.post(`${hall.url}/api/session`, {
      headers: { origin: hall.url },
      data: { username: 'admin', password: ADMIN_PASSWORD },
    })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  const asked = new URL(path, hall.url)
  if (locale) asked.searchParams.set('locale', locale)
  await page.goto(asked.href)
  return { page, context, complaints }
}

import type { Browser, Page } from 'playwright-core'
import { openPage } from './openPage.ts'
import type { RunningHall } from './startHall.ts'

/** Waits until a kiosk is on one of its screens. */
export const kioskScreen = (page: Page, name: string) =>
  page.locator(`hall-kiosk[data-screen=${name}]`).waitFor({ timeout: 120_000 })

/** A kiosk whose pictures stand still, touched once: it shows its home. */
export async function openKiosk(
  browser: Browser,
  hall: RunningHall,
  { width, height }: { width: number; height: number },
) {
  const watched = await openPage(browser, hall, '/kiosk/?still=4&tier=low', {
    ...{ width, height },
    locale: 'zh',
    scale: 0.4,
  })
  await kioskScreen(watched.page, 'attract')
  await watched.page.locator('hall-kiosk[data-drawn]').waitFor()
  await watched.page.mouse.click(width / 2, height / 2)
  await kioskScreen(watched.page, 'home')
  return watched
}

import type { Page } from 'playwright-core'

/** Opens an exhibit from home as a visitor does: looks through the themes and their pages for its card. */
export async function openExhibit(page: Page, exhibit: string) {
  await page.locator('hall-home').waitFor()
  const card = page.locator(`[data-open=${exhibit}]`)
  const themes = await page
    .locator('[data-theme][aria-pressed]')
    .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-theme')))
  for (const theme of [undefined, ...themes]) {
    if (theme) await page.locator(`button[data-theme=${theme}]`).click()
    for (;;) {
      if ((await card.count()) > 0) return card.click()
      const after = page.locator('[data-page=after]:enabled')
      if ((await after.count()) === 0) break
      await after.click()
    }
  }
  throw new Error(`there is no card of ${exhibit}`)
}

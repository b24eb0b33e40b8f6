import type { Page } from 'playwright-core'

/** Watches what a touch screen draws from now on; the answer says how dark it was at its darkest, 0 to 255. */
export async function watchDarkest(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { darkest: 255 }
    const stage = document.querySelector('hall-kiosk')?.shadowRoot?.querySelector('hall-stage')
    const canvas = stage?.shadowRoot?.querySelector('canvas')
    const small = new OffscreenCanvas(8, 8).getContext('2d', { willReadFrequently: true })
    stage?.addEventListener('drawn', () => {
      if (!canvas || !small) return
      // What the picture leaves clear shows the paper behind it.
      small.fillStyle = '#f4f1e7'
      small.fillRect(0, 0, 8, 8)
      small.drawImage(canvas, 0, 0, 8, 8)
      const { data } = small.getImageData(0, 0, 8, 8)
      seen.darkest = Math.min(seen.darkest, data.reduce((sum, value) => sum + value, 0) / data.length)
    })
    Object.assign(window, { seen })
  })
  return () => page.evaluate(() => (window as unknown as { seen: { darkest: number } }).seen.darkest)
}

import type { Page } from 'playwright-core'
import { BAND, BITS, BLOCKS } from './clockPicture.ts'

export interface Seen {
  /** ms from making to showing, at each look that could be read. */
  readonly delays: readonly number[]
  /** How often the picture stood still for want of data. */
  readonly stalls: number
}

/** Reads the clock in the first video of a page, ten times a second. */
export function watchClock(page: Page, seconds: number): Promise<Seen> {
  return page.evaluate(
    async ({ looks, bits, blocks, band }) => {
      const places: ParentNode[] = [document]
      let video: HTMLVideoElement | null = null
      for (const place of places) {
        video = place.querySelector('video')
        if (video) break
        for (const { shadowRoot } of place.querySelectorAll('*')) if (shadowRoot) places.push(shadowRoot)
      }
      if (!video) throw new Error('the page has no video')
      const canvas = new OffscreenCanvas(blocks * 8, 1)
      const context = canvas.getContext('2d', { willReadFrequently: true })
      if (!context) throw new Error('the page cannot draw')
      const delays: number[] = []
      let stalls = 0
      video.addEventListener('waiting', () => {
        stalls += 1
      })
      for (let look = 0; look < looks; look += 1) {
        const middle = (video.videoHeight * band) / 2
        context.drawImage(video, 0, middle, video.videoWidth, 1, 0, 0, blocks * 8, 1)
        const now = Date.now()
        const { data } = context.getImageData(0, 0, blocks * 8, 1)
        const light = Array.from({ length: blocks }, (_, block) => (data[(block * 8 + 4) * 4 + 1] ?? 0) > 125)
        let made = 0
        let whole = true
        for (let bit = 0; bit < bits; bit += 1) {
          made = made * 2 + (light[bit] ? 1 : 0)
          whole &&= light[bit] !== light[bits + bit]
        }
        if (whole) delays.push((now % 2 ** bits) - made)
        await new Promise((later) => setTimeout(later, 100))
      }
      return { delays, stalls }
    },
    { looks: seconds * 10, bits: BITS, blocks: BLOCKS, band: BAND },
  )
}

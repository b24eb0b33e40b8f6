import { domToCanvas } from 'modern-screenshot'

/** The longer side of a picture, in px. */
const LONGER_SIDE = 960
const MOST_BYTES = 100 * 1024
const QUALITIES = [0.8, 0.65, 0.5, 0.35] as const

/** What this page shows now, its drawn scene too, as a WebP or JPEG of at most 100 kB. @throws Error where it cannot be drawn */
export async function pictureOfPage(): Promise<Blob> {
  const { clientWidth: width, clientHeight: height } = document.documentElement
  const canvas = await domToCanvas(document.body, {
    width,
    height,
    scale: Math.min(1, LONGER_SIDE / Math.max(width, height)),
    backgroundColor: getComputedStyle(document.body).backgroundColor,
    // The machine's own typeface stands in: a picture to look at is not worth megabytes of fonts.
    font: false,
    timeout: 5_000,
  })
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((made) => canvas.toBlob(made, 'image/webp', quality))
    if (blob && blob.size <= MOST_BYTES) return blob
  }
  throw new Error('the picture does not fit')
}

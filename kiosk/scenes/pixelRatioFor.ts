import type { Frame, Quality } from '#content/scene/scene.ts'

/** Device pixels for a CSS pixel, at most: a kiosk has more of them than its GPU likes. */
const RATIO_LIMIT: Record<Quality, number> = { low: 1, medium: 1.25, high: 2 }
/** Pixels of the whole picture, at most: a machine that is weak, or not known yet, fills about half of a full-HD screen's. */
const PIXEL_LIMIT: Record<Quality, number> = {
  low: 1_100_000,
  medium: 3_700_000,
  high: Number.POSITIVE_INFINITY,
}

/** How many pixels a picture of `frame` CSS px draws for one of them; the browser scales it to the screen. */
export function pixelRatioFor(quality: Quality, { width, height }: Frame, ratio: number): number {
  return Math.min(ratio, RATIO_LIMIT[quality], Math.sqrt(PIXEL_LIMIT[quality] / (width * height)))
}

/** Pixels of the very first picture of a weak machine, at most: a soft one now is better than a sharp one a second later. */
const FIRST_LIMIT = 420_000

/** How many pixels the first picture after a start draws for a CSS px; the next has what `pixelRatioFor` says. */
export const firstPixelRatio = (quality: Quality, { width, height }: Frame): number =>
  quality === 'low' ? Math.sqrt(FIRST_LIMIT / (width * height)) : Number.POSITIVE_INFINITY

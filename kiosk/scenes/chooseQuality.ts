import type { Quality } from '#content/scene/scene.ts'

const ORDER: readonly Quality[] = ['low', 'medium', 'high']
/** Frames are counted over stretches of this length, in ms. */
const STRETCH_MS = 2000
/** A gap of this length is no slow frame: the page was hidden, or a scene was being made. In ms. */
const GAP_MS = 5_000
/** Frames a second below which a screen is given less to draw. */
const TOO_SLOW = 40
/** So many slow stretches in a row are no accident. */
const SLOW_STRETCHES = 2
/**
 * Frames a second that say that there may be room for more, and how many smooth stretches in a row are tried with the
 * next quality. Every machine begins at `low`, so the step to `medium` is a short one, open to screens of 50 Hz too.
 */
const RISES: Record<Quality, { readonly smooth: number; readonly stretches: number }> = {
  low: { smooth: 46, stretches: 3 },
  medium: { smooth: 57, stretches: 30 },
  high: { smooth: Number.POSITIVE_INFINITY, stretches: 0 },
}

/**
 * Chooses how much a scene may ask of this machine from how long its frames take. A quality that was once too slow is
 * not tried again, so that a picture does not go to and fro.
 */
export function createQualityChooser(start: Quality) {
  let quality = start
  let tooMuch = ORDER.length
  let beganMs: number | undefined
  let lastMs = 0
  let frames = 0
  let slow = 0
  let smooth = 0

  const change = (by: 1 | -1) => {
    const now = ORDER.indexOf(quality)
    if (by < 0) tooMuch = now
    quality = ORDER[now + by] ?? quality
    slow = smooth = 0
    beganMs = undefined
  }
  const judge = (perSecond: number) => {
    slow = perSecond < TOO_SLOW ? slow + 1 : 0
    const rise = RISES[quality]
    smooth = perSecond >= rise.smooth ? smooth + 1 : 0
    const now = ORDER.indexOf(quality)
    if (slow >= SLOW_STRETCHES && now > 0) change(-1)
    else if (smooth >= rise.stretches && smooth > 0 && now + 1 < Math.min(tooMuch, ORDER.length)) change(1)
  }

  return {
    /** Tells of a frame that was drawn, in ms of a steady clock; answers with the quality of the next. */
    frame(nowMs: number): Quality {
      // The first frames of a scene compile it, and a page that was hidden drew none.
      if (beganMs === undefined || nowMs - lastMs > GAP_MS) {
        beganMs = nowMs
        frames = 0
      } else frames += 1
      lastMs = nowMs
      const took = nowMs - beganMs
      if (took >= STRETCH_MS) {
        beganMs = nowMs
        const counted = frames
        frames = 0
        judge((counted * 1000) / took)
      }
      return quality
    },
    /** Another scene comes: what its making takes says nothing about its drawing. */
    rest() {
      beganMs = undefined
    },
  }
}

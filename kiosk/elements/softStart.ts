import type { Frame, Quality } from '#content/scene/scene.ts'
import { firstPixelRatio } from '../scenes/pixelRatioFor.ts'

/** The first picture of a weak machine is softer than the next for so long after it is seen. */
const SOFT_MS = 1_000

/** How many pixels a picture has until the first one has been seen for a moment. */
export class SoftStart {
  #soft = true

  /** Device pixels for a CSS px, at most; undefined where nothing is special. */
  ratio(quality: Quality, frame: Frame): number | undefined {
    return this.#soft ? Math.min(devicePixelRatio, firstPixelRatio(quality, frame)) : undefined
  }

  /** From now on pictures are as sharp as they are to be: one that stands still is so from the beginning. */
  end() {
    this.#soft = false
  }

  /** The first picture is drawn; `sharpen` is called when it has been seen. */
  drawn(sharpen: () => void) {
    if (!this.#soft) return
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.end()
        sharpen()
      }, SOFT_MS),
    )
  }
}

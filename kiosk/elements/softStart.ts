import type { Frame, Quality } from '#content/scene/scene.ts'
import { keptQuality } from '../scenes/keptQuality.ts'
import { firstPixelRatio } from '../scenes/pixelRatioFor.ts'

/** The first picture of a weak machine is softer than the next for so long after it is seen. */
const SOFT_MS = 1_000

/** One that stands still, is of a given quality or is a part of a larger one is as sharp as it is to be from the first. */
interface Picture {
  readonly still: number | null
  readonly tier: Quality | undefined
  readonly cut: unknown
}

/** How many pixels a picture has at most until the first one has been seen for a moment. */
export class SoftStart {
  #soft = true
  readonly #picture: Picture

  constructor(picture: Picture) {
    this.#picture = picture
  }

  /** Device pixels for a CSS px; undefined from the second picture on. */
  ratio(frame: Frame): number | undefined {
    const { still, tier, cut } = this.#picture
    if (!this.#soft || still !== null || tier || cut) return undefined
    return Math.min(devicePixelRatio, firstPixelRatio(keptQuality(), frame))
  }

  /** The first picture is seen; after a moment `sharpen` is called. */
  seen(sharpen: () => void) {
    setTimeout(() => {
      this.#soft = false
      sharpen()
    }, SOFT_MS)
  }
}

import type { Frame, Quality } from '#content/scene/scene.ts'
import { keptQuality } from '../scenes/keptQuality.ts'
import { firstPixelRatio } from '../scenes/pixelRatioFor.ts'
import { meltAway } from './coverWithLast.ts'
import { keepPicture, layKept, pictureKey } from './keptPicture.ts'

/** The first picture of a weak machine is softer than the next for so long after it is seen. */
const SOFT_MS = 1_000
/** When it is kept for the next start: all of it is sharp and at rest. */
const KEEP_MS = 3_000

/** One that stands still, is of a given quality or is a part of a larger one is as sharp as it is to be from the first. */
interface Stage {
  readonly name: string | undefined
  readonly still: number | null
  readonly tier: Quality | undefined
  readonly cut: unknown
  readonly fadeMs: number
}

/** What is on a screen until its first picture has been seen for a moment: that of its last start, then a soft one. */
export class FirstPicture {
  #soft = true
  #seen = false
  readonly #stage: Stage
  readonly #key = pictureKey(location)

  constructor(stage: Stage) {
    this.#stage = stage
  }

  /** Shows what the last start kept. */
  lay(veil: HTMLCanvasElement, screen: Frame) {
    if (this.#key) void layKept(veil, this.#key, { screen, late: () => this.#seen })
  }

  /** Device pixels for a CSS px; undefined from the second picture on. */
  ratio(frame: Frame): number | undefined {
    if (!this.#soft || !this.#isSoft) return undefined
    return Math.min(devicePixelRatio, firstPixelRatio(keptQuality(), frame))
  }

  /** The first picture is seen; after a moment it is sharpened, then kept. */
  seen(picture: HTMLCanvasElement, veil: HTMLCanvasElement, sharpen: () => void) {
    this.#seen = true
    if (veil.style.opacity) meltAway(veil, this.#stage.fadeMs)
    const end = () => {
      this.#soft = false
      sharpen()
    }
    if (this.#isSoft) setTimeout(end, SOFT_MS)
    const { name } = this.#stage
    const key = this.#key
    // Another picture is not the one that the next start begins with.
    if (key) setTimeout(() => this.#stage.name === name && void keepPicture(picture, key), KEEP_MS)
  }

  get #isSoft() {
    const { still, tier, cut } = this.#stage
    return still === null && !tier && !cut
  }
}

import { cancelFrame, nextFrame } from '../care/nextFrame.ts'

/** How many pictures may be with the GPU while the next is drawn: with more, an answer to a touch is seen that much later. */
const AHEAD = 1

interface Drawing {
  /** Pictures that the GPU has not finished. */
  unfinished(): number
  draw(): void
  /** The first picture since the start is on the screen. */
  seen(): void
}

/** Draws frame after frame, as soon as the GPU is ready for one; nothing is drawn before the first picture is seen. */
export class PictureLoop {
  #request = 0
  #seen = false
  readonly #drawing: Drawing

  constructor(drawing: Drawing) {
    this.#drawing = drawing
  }

  run() {
    this.stop()
    const next = () => {
      // Asked for first: a picture that cannot be drawn must not be the last.
      this.#request = nextFrame(next)
      const ahead = this.#drawing.unfinished()
      if (ahead === 0) this.see()
      if (this.#seen && ahead <= AHEAD) this.#drawing.draw()
    }
    this.#request = nextFrame(next)
  }

  /** The first picture counts as seen from now on. */
  see() {
    if (this.#seen) return
    this.#seen = true
    performance.mark('first-picture')
    this.#drawing.seen()
  }

  stop() {
    cancelFrame(this.#request)
  }
}

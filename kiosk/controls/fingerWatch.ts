import type { LitElement, ReactiveController } from 'lit'

/** Where on a picture a finger is: -1 at its left and its bottom, 1 at its right and its top. */
export interface FingerPlace {
  readonly x: number
  readonly y: number
}

/** Tells controls that lie over the whole picture where the finger is, wherever on the page it moves or comes down. */
export class FingerWatch implements ReactiveController {
  readonly #host: LitElement
  readonly #tell: (place: FingerPlace) => void

  constructor(host: LitElement, tell: (place: FingerPlace) => void) {
    this.#host = host
    this.#tell = tell
    host.addController(this)
  }

  hostConnected() {
    window.addEventListener('pointermove', this.#look)
    window.addEventListener('pointerdown', this.#look)
  }

  hostDisconnected() {
    window.removeEventListener('pointermove', this.#look)
    window.removeEventListener('pointerdown', this.#look)
  }

  readonly #look = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width, height } = this.#host.getBoundingClientRect()
    if (width === 0 || height === 0) return
    this.#tell({ x: ((clientX - left) / width) * 2 - 1, y: 1 - ((clientY - top) / height) * 2 })
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Hears the keys of the whole page for as long as a room is open. */
export class PageKeys implements ReactiveController {
  readonly #pressed: (event: KeyboardEvent) => void

  constructor(host: ReactiveControllerHost, pressed: (event: KeyboardEvent) => void) {
    this.#pressed = pressed
    host.addController(this)
  }

  hostConnected() {
    window.addEventListener('keydown', this.#pressed)
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.#pressed)
  }
}

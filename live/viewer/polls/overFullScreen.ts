import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * In full screen nothing of the page is seen but the picture: what is asked comes over it, in the browser's top layer,
 * until the viewer puts it away or leaves full screen.
 */
export class OverFullScreen implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #card: () => HTMLElement | null
  #putAway: string | undefined

  /** `card` finds the element that comes over the picture; it has the attribute `popover` while `isOn`. */
  constructor(host: ReactiveControllerHost, card: () => HTMLElement | null) {
    this.#host = host
    this.#card = card
    host.addController(this)
  }

  get isOn() {
    return document.fullscreenElement !== null && 'popover' in HTMLElement.prototype
  }

  hostConnected() {
    document.addEventListener('fullscreenchange', this.#changed)
  }

  hostDisconnected() {
    document.removeEventListener('fullscreenchange', this.#changed)
  }

  hostUpdated() {
    const card = this.#card()
    if (!card || !this.isOn) return
    const wanted = card.dataset.poll !== this.#putAway
    if (wanted !== card.matches(':popover-open')) card.togglePopover(wanted)
  }

  /** Not this one again, in full screen. */
  putAway(poll: string) {
    this.#putAway = poll
    this.#host.requestUpdate()
  }

  readonly #changed = () => {
    this.#putAway = undefined
    this.#host.requestUpdate()
  }
}

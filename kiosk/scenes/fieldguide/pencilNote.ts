import { html, type LitElement, type ReactiveController } from 'lit'
import type { GuideScene } from './guideInputs.ts'

type Host = LitElement & { readonly scene: GuideScene | undefined }

/** The word beside what the pencil draws: it follows the picture while it is there. */
export class PencilNote implements ReactiveController {
  readonly #host: Host
  #frame = 0

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostUpdated() {
    cancelAnimationFrame(this.#frame)
    this.#follow()
  }

  hostDisconnected() {
    cancelAnimationFrame(this.#frame)
  }

  show(words: string) {
    return html`<p class="note" aria-hidden="true">${words}</p>`
  }

  readonly #follow = () => {
    const note = this.#host.shadowRoot?.querySelector<HTMLElement>('.note')
    if (!note) return
    const place = this.#host.scene?.marked()
    const { clientWidth, clientHeight } = this.#host
    note.style.visibility = place ? 'visible' : 'hidden'
    if (place) {
      const most = clientWidth - note.offsetWidth - 8
      note.style.left = `${Math.min(most, place.x * clientWidth + 8)}px`
      note.style.top = `${place.y * clientHeight}px`
    }
    this.#frame = requestAnimationFrame(this.#follow)
  }
}

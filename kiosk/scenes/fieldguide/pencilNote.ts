import { html, type LitElement, type ReactiveController } from 'lit'
import type { GuideScene } from './guideInputs.ts'

type Host = LitElement & { readonly scene: GuideScene | undefined }

/** On a tall picture the paper may begin a little below, in parts of the height. */
const LOW = 0.4

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
      // Below what is drawn; where the paper begins, beside it.
      const beside = clientHeight > clientWidth && place.y > LOW
      const [wide, high] = [note.offsetWidth, note.offsetHeight]
      const left = place.x * clientWidth + (beside ? wide * 0.2 : -wide / 2)
      const top = place.y * clientHeight + (beside ? -high * 1.1 : high * 0.25)
      note.style.left = `${Math.min(clientWidth - wide - 8, left)}px`
      note.style.top = `${top}px`
    }
    this.#frame = requestAnimationFrame(this.#follow)
  }
}

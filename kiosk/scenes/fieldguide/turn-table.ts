import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import { oneFinger } from '../../controls/oneFinger.ts'

const FULL = 2 * Math.PI
const STEP = Math.PI / 12

/** The window under the finger, which turns what stands there once around from edge to edge; keys do as well. */
@customElement('turn-table')
export class TurnTable extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: absolute;
        left: calc(200 * var(--u));
        right: calc(70 * var(--u));
        top: calc(270 * var(--u));
        height: calc(720 * var(--u));
        pointer-events: none;
      }
      div {
        height: 100%;
        border-radius: 50%;
      }
      @media (orientation: landscape) {
        :host {
          left: calc(1090 * var(--u));
          right: calc(60 * var(--u));
          top: calc(70 * var(--u));
          height: calc(700 * var(--u));
        }
      }
    `,
  ]

  @property() label = ''
  @property() told = ''
  /** Radians. */
  @property({ type: Number }) turn = 0
  #from: { x: number; turn: number } | undefined
  readonly #hand = oneFinger()

  override connectedCallback() {
    super.connectedCallback()
    // On the window, so that the rings of the picture stay within reach.
    window.addEventListener('pointerdown', this.#grab)
    window.addEventListener('pointermove', this.#drag)
    window.addEventListener('pointerup', this.#drop)
    window.addEventListener('pointercancel', this.#drop)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    window.removeEventListener('pointerdown', this.#grab)
    window.removeEventListener('pointermove', this.#drag)
    window.removeEventListener('pointerup', this.#drop)
    window.removeEventListener('pointercancel', this.#drop)
  }

  protected override render() {
    return html`<div role="slider" tabindex="0" aria-label=${this.label} aria-valuemin="-180" aria-valuemax="180"
      aria-valuenow=${Math.round((this.turn * 180) / Math.PI)} aria-valuetext=${this.told}
      @keydown=${this.#press}></div>`
  }

  readonly #grab = (event: PointerEvent) => {
    const [target] = event.composedPath()
    const { left, right, top, bottom } = this.getBoundingClientRect()
    const { clientX: x, clientY: y } = event
    const inside = x > left && x < right && y > top && y < bottom
    // Buttons and the rings of hotspots keep their touch.
    if (!inside || (target instanceof Element && target.closest('button'))) return
    if (this.#hand.grabs(event)) this.#from = { x, turn: this.turn }
  }

  readonly #drag = (event: PointerEvent) => {
    if (this.#from && this.#hand.drags(event))
      this.#say(this.#from.turn + ((event.clientX - this.#from.x) / this.clientWidth) * FULL)
  }

  readonly #drop = (event: PointerEvent) => {
    if (this.#hand.lifts(event)) this.#from = undefined
  }

  #press(event: KeyboardEvent) {
    const steps: Record<string, number> = {
      ArrowRight: this.turn + STEP,
      ArrowUp: this.turn + STEP,
      ArrowLeft: this.turn - STEP,
      ArrowDown: this.turn - STEP,
      PageUp: this.turn + Math.PI / 2,
      PageDown: this.turn - Math.PI / 2,
      Home: 0,
    }
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    this.#say(next)
  }

  #say(turn: number) {
    // Within half a turn to either side of the front.
    const detail = turn - FULL * Math.round(turn / FULL)
    this.turn = detail
    this.dispatchEvent(new CustomEvent('turned', { detail, bubbles: true, composed: true }))
  }
}

import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'

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
        pointer-events: auto;
        touch-action: none;
        cursor: grab;
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

  protected override render() {
    return html`<div role="slider" tabindex="0" aria-label=${this.label} aria-valuemin="-180" aria-valuemax="180"
      aria-valuenow=${Math.round((this.turn * 180) / Math.PI)} aria-valuetext=${this.told}
      @pointerdown=${this.#grab} @pointermove=${this.#drag} @pointerup=${this.#drop} @pointercancel=${this.#drop}
      @keydown=${this.#press}></div>`
  }

  #grab(event: PointerEvent) {
    ;(event.target as HTMLElement).setPointerCapture(event.pointerId)
    this.#from = { x: event.clientX, turn: this.turn }
  }

  #drag({ clientX }: PointerEvent) {
    if (this.#from) this.#say(this.#from.turn + ((clientX - this.#from.x) / this.clientWidth) * FULL)
  }

  #drop() {
    this.#from = undefined
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

import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'
import type { Locale } from '#content/schema/localized.ts'
import { mascotWords } from '#content/strings/mascotWords.ts'
import type { Box } from './companionBox.ts'

/** The place on the picture where the mascot can be touched; tells of it by `mascot-touch`. */
@customElement('mascot-touch')
export class MascotTouch extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        position: absolute;
        inset: 0;
        pointer-events: none;
      }
      button {
        position: absolute;
        padding: 0;
        border: 0;
        border-radius: 46%;
        background: none;
        pointer-events: auto;
        touch-action: manipulation;
        cursor: pointer;
        transition: background 100ms;
      }
      button:active {
        background: radial-gradient(closest-side, color-mix(in srgb, var(--color-osmanthus) 34%, transparent), transparent);
      }
    `,
  ]
  @property({ attribute: false }) box: Box = { x: 0, y: 0, width: 0, height: 0 }
  @property() locale: Locale = 'zh'

  protected override render() {
    const { x, y, width, height } = this.box
    return html`<button
      type="button"
      aria-label=${mascotWords(this.locale)('touch.me')}
      .style=${`left:${x}px;top:${y}px;width:${width}px;height:${height}px`}
      @pointerdown=${this.#touch}
      @keydown=${this.#press}
    ></button>`
  }

  #press(event: KeyboardEvent) {
    if (event.key === 'Enter' || event.key === ' ') this.#touch()
  }

  #touch() {
    this.dispatchEvent(new CustomEvent('mascot-touch', { bubbles: true, composed: true }))
  }
}

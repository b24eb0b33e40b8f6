import { css, html, LitElement } from 'lit'
import { customElement } from 'lit/decorators.js'
import { tokenStyles } from '#content/design/tokenStyles.ts'

/** What the mascot says, in its own hand. */
@customElement('speech-bubble')
export class SpeechBubble extends LitElement {
  static override styles = [
    tokenStyles,
    css`
      :host {
        display: block;
        position: relative;
        padding: calc(40 * var(--u)) calc(48 * var(--u));
        border-radius: calc(48 * var(--u));
        background: var(--color-white);
        box-shadow: 0 calc(16 * var(--u)) calc(60 * var(--u)) color-mix(in srgb, var(--color-ink) 10%, transparent);
        font: 400 calc(42 * var(--u)) / 1.55 var(--font-hand);
      }
      :host::after {
        content: '';
        position: absolute;
        left: var(--tail, 14%);
        bottom: calc(-24 * var(--u));
        width: calc(56 * var(--u));
        height: calc(56 * var(--u));
        border-radius: calc(12 * var(--u));
        background: var(--color-white);
        rotate: 45deg;
      }
      :host([quiet])::after {
        display: none;
      }
    `,
  ]

  protected override render() {
    return html`<slot></slot>`
  }
}

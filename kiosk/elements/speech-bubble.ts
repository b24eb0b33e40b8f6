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
        font: 400 calc(42 * var(--t)) / 1.55 var(--font-hand);
        text-wrap: pretty;
      }
      :host::after {
        content: '';
        position: absolute;
        left: 14%;
        bottom: calc(-24 * var(--u));
        width: calc(56 * var(--u));
        height: calc(56 * var(--u));
        border-radius: calc(12 * var(--u));
        background: var(--color-white);
        rotate: 45deg;
      }
      /* On a wide screen the mascot stands to the left of its words. */
      @media (orientation: landscape) {
        :host {
          padding: calc(28 * var(--u)) calc(40 * var(--u));
          font-size: calc(36 * var(--t));
        }
        :host::after {
          left: calc(-20 * var(--u));
          bottom: calc(50% - 28 * var(--u));
        }
      }
    `,
  ]

  protected override render() {
    return html`<slot></slot>`
  }
}
